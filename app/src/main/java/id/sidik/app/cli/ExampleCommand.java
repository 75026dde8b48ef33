package id.sidik.app.cli;

import id.sidik.operations.example.ExampleOffice;
import id.sidik.operations.example.Region;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code example}: an office with made-up people and one whole month of a region, to be opened for training. */
@Command(name = "example", mixinStandardHelpOptions = true, description = "An office with made-up people and a whole month of a region, for training: singkawang, klaten, barito-timur, bandung-barat, pati.")
final class ExampleCommand implements Callable<Integer> {
    @Parameters(paramLabel = "REGION", description = "singkawang, klaten, barito-timur, bandung-barat or pati.")
    private String region = "";

    @Option(names = "--home", paramLabel = "DIR", description = "A folder that is empty or not there yet.")
    private Optional<Path> home = Optional.empty();

    @Option(names = "--json", description = "Answer as JSON.")
    private boolean json;

    @Spec
    private CommandSpec spec;

    private final SidikCommand root;

    ExampleCommand(SidikCommand root) {
        this.root = root;
    }

    @Override
    public Integer call() throws InterruptedException {
        Region wanted = Region.named(region).orElseThrow(() -> new ParameterException(spec.commandLine(),
                "no such region: " + region + " (there are " + String.join(", ", Region.keys()) + ")"));
        Path folder = home.or(root::chosenHome).orElseThrow(() -> new ParameterException(spec.commandLine(),
                "say where: --home DIR"));
        ConsoleProgress progress = new ConsoleProgress(root.texts(), root.progress());
        ExampleOffice.Made made = ExampleOffice.make(wanted, folder).run(progress);
        if (json) root.speech().json(data(made, folder));
        else {
            root.speech().say("cli.example.made", root.texts().get("region." + wanted), made.people(), made.month(),
                    made.regulation());
            root.speech().say("cli.example.how", folder);
        }
        return Exit.DONE.code();
    }

    private static Map<String, Object> data(ExampleOffice.Made made, Path folder) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("region", made.region().key());
        data.put("regulation", made.regulation());
        data.put("month", made.month().toString());
        data.put("people", made.people());
        data.put("home", folder.toString());
        data.put("exit", Exit.DONE.name());
        return data;
    }
}
