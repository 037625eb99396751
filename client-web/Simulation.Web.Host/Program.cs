using Simulation.Web.Host.Api;
using Simulation.Web.Host.Assessment;
using Simulation.Web.Host.Audit;
using Simulation.Web.Host.Privacy;
using Simulation.Web.Host.Startup;

var builder = WebApplication.CreateBuilder(args);
var settings = WebSettings.From(builder.Configuration);

builder.AddObservability();
builder.AddCluster(settings);
builder.AddSigning(settings);
builder.AddPipeline(settings);
builder.AddTransport();
builder.AddApi();
builder.AddPages();
builder.AddAssessment();
builder.AddPrivacy();
builder.AddAudit();
builder.Services.AddSingleton(settings);
builder.Services.AddHostedService<Greeting>();
builder.Services.AddHostedService<Shelf>();

var app = builder.Build();
app.UsePipeline(settings);
app.MapHealth();
app.MapTransport();
app.MapApi();
app.MapAssessment();
app.MapPrivacy();
app.MapAudit();
app.MapDashboard(settings);
app.MapPages();
await app.RunAsync();

/// <summary>The web host's entry, public so that tests can start it.</summary>
public partial class Program;
