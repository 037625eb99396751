using Simulation.Benchmarks;

return await CommandLine.Root().Parse(args).InvokeAsync();
