using Simulation.Domain.Agenda;
using Simulation.Domain.Bargaining;
using Simulation.Domain.Channels;

namespace Simulation.Domain.Analysis.Process;

/// <summary>What happened at a table as far as the measures of the process need it, in order of time.</summary>
/// <param name="From">When the talking began.</param>
/// <param name="To">When it ended.</param>
public sealed record ProcessJournal(
    DateTimeOffset From,
    DateTimeOffset To,
    ImmutableArray<Offer> Offers,
    ImmutableArray<Reply> Replies,
    ImmutableArray<Utterance> Utterances)
{
    /// <summary>A session's own journal. An unfinished session ends with its last event here.</summary>
    public static ProcessJournal Of(IEnumerable<SessionEvent> events)
    {
        DateTimeOffset? from = null;
        DateTimeOffset? to = null;
        var offers = new List<Offer>();
        var replies = ImmutableArray.CreateBuilder<Reply>();
        var utterances = ImmutableArray.CreateBuilder<Utterance>();
        void End(ProposalId id, OfferEnd end)
        {
            if (offers.FindIndex(o => o.Id == id) is var at and >= 0)
            {
                offers[at] = offers[at] with { End = end };
            }
        }

        foreach (var happened in events)
        {
            switch (happened)
            {
                case SessionOpened opened:
                    from ??= opened.At;
                    break;
                case SessionClosed closed:
                    to = closed.At;
                    break;
                case ProposalMade made:
                    offers.Add(new Offer(made.Proposal, made.Sponsor, made.To, made.Package, made.Note, made.At, null));
                    if (made.Counters is { } countered)
                    {
                        replies.Add(new Reply(countered, made.Sponsor, ProposalAnswer.Countered, made.At));
                    }

                    break;
                case ProposalAccepted accepted:
                    replies.Add(new Reply(accepted.Proposal, accepted.Delegation, ProposalAnswer.Accepted, accepted.At));
                    break;
                case ProposalRejected rejected:
                    replies.Add(new Reply(rejected.Proposal, rejected.Delegation, ProposalAnswer.Rejected, rejected.At));
                    break;
                case ProposalWithdrawn withdrawn:
                    End(withdrawn.Proposal, OfferEnd.Withdrawn);
                    break;
                case ProposalExpired expired:
                    End(expired.Proposal, OfferEnd.Expired);
                    break;
                case AgreementReached agreed:
                    End(agreed.Proposal, OfferEnd.Agreed);
                    break;
                case MessageSent { From: { } speaker } sent when !sent.Channel.IsLine:
                    utterances.Add(new Utterance(speaker, [.. sent.Members.Where(m => m != speaker)], sent.Text, sent.At));
                    break;
                default:
                    break;
            }
        }

        DateTimeOffset[] all = [.. offers.Select(o => o.At), .. replies.Select(r => r.At), .. utterances.Select(u => u.At)];
        var first = from ?? (all.Length > 0 ? all.Min() : default);
        return new ProcessJournal(first, to ?? all.Append(first).Max(), [.. offers], replies.ToImmutable(), utterances.ToImmutable());
    }
}

/// <param name="To">Empty: to all.</param>
/// <param name="Note">What was said with it; a reason where it is not empty.</param>
/// <param name="End">Null while it stood to the end.</param>
public sealed record Offer(ProposalId Id, DelegationId By, ImmutableArray<DelegationId> To, Package Package, string Note, DateTimeOffset At, OfferEnd? End);

public enum OfferEnd
{
    Agreed = 1,
    Withdrawn = 2,
    Expired = 3,
}

public sealed record Reply(ProposalId Offer, DelegationId By, ProposalAnswer Answer, DateTimeOffset At);

/// <param name="To">Empty: to all.</param>
public sealed record Utterance(DelegationId By, ImmutableArray<DelegationId> To, string Text, DateTimeOffset At);
