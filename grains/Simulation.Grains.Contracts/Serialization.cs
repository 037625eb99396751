using Simulation.Domain;

// Orleans generates the serializers of the domain's types here, so that the domain, and with it the browser, stays free of the Orleans runtime.
[assembly: GenerateCodeForDeclaringAssembly(typeof(Command))]
