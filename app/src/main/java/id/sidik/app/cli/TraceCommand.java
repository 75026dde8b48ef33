package id.sidik.app.cli;

import id.sidik.operations.Office;
import id.sidik.operations.TraceReport;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code trace}: a recorded conversation, explained. */
@Command(name = "trace", mixinStandardHelpOptions = true, description = "Shows a recorded conversation with a machine: commands, answers, sizes, checksums, records counted. Record one with --trace FILE of a command that speaks to a machine.")
final class TraceCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", description = "The recorded file.")
    private Path file = Path.of("");

    @Option(names = "--json", description = "Answer as JSON.")
    private boolean json;

    private final SidikCommand root;

    TraceCommand(SidikCommand root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        try (Office office = root.open()) {
            TraceReport report = office.traces().read(file);
            if (json) root.speech().json(data(report));
            else {
                report.rows().forEach(row -> root.speech().line(line(row)));
                root.speech().say("cli.trace.count", report.rows().size(), report.damaged());
            }
            return report.rows().isEmpty() ? Exit.NOT_DONE.code() : Exit.DONE.code();
        }
    }

    private String line(TraceReport.Row row) {
        String packet = row.code() < 0 ? "" : " s%d r%d".formatted(row.session(), row.reply());
        String size = row.direction().equals("*") ? "" : " " + row.bytes() + " B";
        String hidden = row.hidden() == 0 ? "" : " " + root.texts().get("cli.trace.hidden", row.hidden());
        String checksum = row.checksum() ? "" : " " + root.texts().get("cli.trace.checksum");
        return "#%d %7d ms %s %s%s%s%s%s %s".formatted(row.conversation(), row.millis(), row.direction(), row.name(),
                packet, size, hidden, checksum, row.note()).stripTrailing();
    }

    private static Map<String, Object> data(TraceReport report) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("outcome", report.rows().isEmpty() ? Exit.NOT_DONE.name() : Exit.DONE.name());
        data.put("damaged", report.damaged());
        data.put("more", report.more());
        data.put("lines", report.rows());
        return data;
    }
}
