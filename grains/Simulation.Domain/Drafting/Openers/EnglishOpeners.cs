namespace Simulation.Domain.Drafting.Openers;

/// <summary>
/// English openers. Figures: how often each opened a paragraph of a Security Council resolution of 2020 to 2026 (298 texts); 0 for
/// openers of the General Assembly and of other bodies, which were not counted.
/// </summary>
internal static class EnglishOpeners
{
    public const string Preambular = """
        613 Recalling
        412 Reaffirming
        343 Expressing
        257 Welcoming
        189 Recognizing
        174 Noting
        147 Stressing
        145 Reiterating
        131 Acting
        130 Taking note
        118 Determining
        100 Condemning
        89 Recognising
        88 Emphasizing
        83 Underscoring
        71 Underlining
        70 Encouraging
        55 Urging
        53 Commending
        49 Strongly condemning
        48 Acknowledging
        47 Expressing concern
        46 Emphasising
        32 Calling
        29 Having considered
        27! Expressing deep concern
        20 Affirming
        13! Calling upon
        13 Expressing grave concern
        13 Taking note of
        12 Expressing serious concern
        10 Bearing in mind
        10 Calling on
        9 Mindful
        7 Appreciating
        7 Gravely concerned
        7 Noting with appreciation
        7 Noting with deep concern
        6 Also expressing
        6 Demanding
        6 Responding
        5 Also recalling
        5 Expressing alarm
        5 Expressing great concern
        5 Further recalling
        5 Highlighting
        5 Recalling also
        5! Recalling and reaffirming
        5 Strongly encouraging
        5 Supporting
        4 Calling for
        4 Endorsing
        4 Expressing appreciation
        4 Further expressing
        4 Further welcoming
        4 Guided
        4 Noting with concern
        4 Reminding
        4 Renewing
        4 Strongly urging
        4 Taking note with appreciation
        3 Concerned
        3 Deeply concerned
        3 Deploring
        3 Further recognising
        3 Further reiterating
        3 Further taking note
        3 Further taking note of
        3 Having conducted
        3 Noting further
        3 Welcoming also
        2 Considering
        2 Echoing
        2 Expressing its deep concern
        2 Expressing strong concern
        2 Further acknowledging
        2 Further noting
        2 Further recognizing
        2 Paying tribute
        2 Recalling in particular
        2 Remaining deeply concerned
        2 Strongly reiterating
        2 Taking full note
        2 Taking into account
        0 Alarmed
        0 Alarmed by
        0 Also noting
        0 Also reaffirming
        0 Also recognizing
        0 Also welcoming
        0 Anxious
        0 Appalled
        0 Aware
        0 Aware of
        0 Believing
        0 Cognizant
        0 Cognizant of
        0 Confident
        0 Conscious
        0 Conscious of
        0 Convinced
        0 Declaring
        0 Deeply alarmed
        0 Deeply conscious
        0 Deeply convinced
        0 Deeply disturbed
        0 Deeply regretting
        0 Desiring
        0 Desirous
        0 Disturbed
        0 Disturbed by
        0 Encouraged by
        0 Extremely concerned
        0 Firmly convinced
        0 Fulfilling
        0 Fully alarmed
        0 Fully aware
        0 Fully believing
        0 Further deploring
        0 Having adopted
        0 Having devoted attention
        0 Having examined
        0 Having heard
        0 Having received
        0 Having studied
        0 Inspired by
        0 Keeping in mind
        0 Looking forward
        0 Noting with approval
        0 Noting with regret
        0 Noting with satisfaction
        0 Observing
        0 Pointing out
        0 Realizing
        0 Recalling with appreciation
        0 Referring
        0 Regretting
        0 Rejecting
        0 Resolved
        0 Seeking
        0 Seized of
        0 Taking into consideration
        0 Viewing with appreciation
        0 Viewing with apprehension
        0 Wishing
        """;

    public const string Operative = """
        760 Decides
        717 Requests
        295 Encourages
        245 Urges
        208 Calls upon
        200 Reaffirms
        199 Welcomes
        187 Recalls
        151 Calls on
        134 Reiterates
        112 Expresses
        109 Stresses
        85 Demands
        74 Notes
        64 Underscores
        62 Calls
        59 Underlines
        57 Affirms
        56 Condemns
        51 Directs
        49 Strongly condemns
        40 Recognizes
        38 Emphasizes
        37 Emphasises
        35 Authorizes
        35 Strongly urges
        31 Authorises
        30 Commends
        30 Takes note
        18 Calls for
        16 Confirms
        16 Further authorises
        16 Invites
        15 Further decides
        15 Further requests
        14 Expresses its intention
        14 Recognises
        12 Acknowledges
        9 Maintains
        8 Decides further
        8 Determines
        8 Expresses concern
        8 Highlights
        8 Regrets
        7 Continues to urge
        7 Fully supports
        7 Further demands
        7 Further urges
        7 Reiterates its calls
        7 Strongly encourages
        6 Deeply regrets
        6 Notes with concern
        6 Reiterates its call on
        6 Renews
        6 Requires
        5 Expresses particular concern
        5 Further calls upon
        5 Reiterates its call upon
        4 Endorses
        4! Expresses its appreciation
        4 Expresses serious concern
        4 Extends
        4 Reiterates its call
        4 Strongly reaffirms
        3 Also requests
        3 Expresses its concern
        3 Expresses serious concerns
        3 Further calls on
        3 Further expresses
        3 Reiterates its request
        3 Takes note of
        3 Urgently calls upon
        2 Again calls upon
        2 Again encourages
        2 Agrees
        2 Also encourages
        2 Also recalls
        2 Asserts
        2 Clarifies
        2 Expresses great concern
        2 Expresses its deep appreciation
        2 Expresses its deep concern
        2 Expresses its readiness
        2 Expresses its willingness
        2 Further authorizes
        2 Further condemns
        2 Further recalls
        2 Further reiterates
        2 Further strongly condemns
        2 Further welcomes
        2 Remains however deeply concerned
        2 Resolves
        2 Supports
        2 Takes full note
        2! Welcomes and encourages
        0 Accepts
        0 Adopts
        0 Also calls upon
        0 Also decides
        0 Also emphasizes
        0 Also invites
        0 Also notes
        0 Also reaffirms
        0 Also stresses
        0 Also takes note
        0 Also urges
        0 Also welcomes
        0 Appeals
        0 Applauds
        0 Appoints
        0 Appreciates
        0 Approves
        0 Believes
        0 Commits
        0 Concurs
        0 Congratulates
        0 Considers
        0 Declares
        0 Deeply deplores
        0 Deplores
        0 Designates
        0 Draws attention
        0 Draws the attention
        0 Elects
        0 Emphasizes further
        0 Establishes
        0 Expresses deep concern
        0 Expresses its gratitude
        0 Expresses its hope
        0 Expresses its regret
        0 Expresses its satisfaction
        0 Expresses its support
        0 Firmly supports
        0 Further invites
        0 Further proclaims
        0 Further recommends
        0 Further reminds
        0 Further resolves
        0 Has resolved
        0 Instructs
        0 Looks forward
        0 Notes with appreciation
        0 Notes with satisfaction
        0 Pledges
        0 Points out
        0 Proclaims
        0 Proposes
        0 Reaffirms also
        0 Recommends
        0 Reconfirms
        0 Rejects
        0 Reminds
        0 Requests also
        0 Requests further
        0 Solemnly affirms
        0 Solemnly declares
        0 Strongly deplores
        0 Strongly supports
        0 Suggests
        0 Takes into account
        0 Takes note with appreciation
        0 Terminates
        0 Transmits
        0 Trusts
        0 Warns
        0 Welcomes also
        """;
}
