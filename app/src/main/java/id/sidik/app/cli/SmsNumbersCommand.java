package id.sidik.app.cli;

import id.sidik.domain.EmployeeId;
import id.sidik.operations.Office;
import id.sidik.operations.PersonRow;
import id.sidik.operations.roads.NumberLine;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code sms numbers}: whose telephone numbers are known. */
@Command(name = "numbers", mixinStandardHelpOptions = true, sortOptions = false, description = "Whose telephone numbers are known; registers and strikes out.")
final class SmsNumbersCommand implements Callable<Integer> {
    @Option(names = "--add", paramLabel = "NUMBER", description = "Registers a number; needs --person.")
    private Optional<String> add = Optional.empty();

    @Option(names = "--person", paramLabel = "NIP|NAME", description = "Whose it is.")
    private String person = "";

    @Option(names = "--strike", paramLabel = "NUMBER", description = "From now on nobody's.")
    private Optional<String> strike = Optional.empty();

    @Option(names = "--reason", paramLabel = "TEXT")
    private String reason = "";

    @Option(names = "--json", description = "Answer as JSON.")
    private boolean json;

    @Spec
    private CommandSpec spec;

    private final SidikCommand root;

    SmsNumbersCommand(SidikCommand root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        try (Office office = root.open()) {
            add.ifPresent(number -> office.roads().numbers().register(find(office), number, reason));
            strike.ifPresent(number -> office.roads().numbers().strike(number, reason));
            List<NumberLine> lines = office.roads().numbers().list();
            if (json)
                root.speech().json(lines.stream().map(line -> Map.of("name", line.name(), "number",
                        line.number(), "since", line.since().toString())).toList());
            else
                lines.forEach(line -> root.speech().line(line.number() + "  " + line.name()));
            return Exit.DONE.code();
        }
    }

    private EmployeeId find(Office office) {
        List<EmployeeId> found = office.people().list().stream().map(PersonRow::employee)
                .filter(one -> one.number().equals(person) || one.name().equalsIgnoreCase(person)
                        || one.fullName().equalsIgnoreCase(person))
                .map(one -> one.id()).toList();
        if (found.size() == 1) return found.getFirst();
        throw new ParameterException(spec.commandLine(), "--person names nobody, or several people");
    }
}
