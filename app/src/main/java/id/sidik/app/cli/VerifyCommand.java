package id.sidik.app.cli;

import id.sidik.app.print.VerdictText;
import id.sidik.operations.Office;
import id.sidik.operations.reports.ParcelCheck;
import id.sidik.operations.reports.Verified;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code verify}: holds a report's number, a file or a parcel against the register. */
@Command(name = "verify", mixinStandardHelpOptions = true, description = "Checks a report's number or QR text, a PDF or table, or a parcel; code 6 when it is not as it left.")
final class VerifyCommand implements Callable<Integer> {
    @Parameters(paramLabel = "NUMBER|FILE", description = "For example R2-2026-10-1A2B3C4D, or a file.")
    private String what = "";

    @Option(names = "--json", description = "Answer as JSON.")
    private boolean json;

    private final SidikCommand root;

    VerifyCommand(SidikCommand root) {
        this.root = root;
    }

    @Override
    public Integer call() throws InterruptedException {
        try (Office office = root.open()) {
            Path file = Path.of(what.replace('\0', ' '));
            boolean named = what.matches("(?i).*(/|\\\\|\\.(pdf|xlsx|csv|zip)$).*");
            Verified verified = named || Files.isRegularFile(file)
                    ? office.reports().verifier().file(file).run(new ConsoleProgress(root.texts(), root.progress()))
                    : office.reports().verifier().text(what);
            if (json) root.speech().json(data(verified));
            else
                tell(verified, office.unit().load().zone());
            return (verified.good() ? Exit.DONE : Exit.DIFFERENT).code();
        }
    }

    private void tell(Verified verified, ZoneId zone) {
        new VerdictText(root.texts(), zone).of(verified).forEach(root.speech()::line);
    }

    private static Map<String, Object> data(Verified verified) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("verdict", verdict(verified));
        data.put("good", verified.good());
        switch (verified) {
            case Verified.Genuine genuine -> {
                data.put("number", genuine.number());
                data.put("code", genuine.code().name());
                data.put("month", genuine.month().toString());
                data.put("state", genuine.state());
                data.put("at", genuine.first().toString());
                data.put("by", genuine.by());
                data.put("ways", genuine.ways());
            }
            case Verified.OtherHash(String number) -> data.put("number", number);
            case Verified.ChangedFile(String number) -> data.put("number", number);
            case Verified.Parcel(ParcelCheck check) -> {
                data.put("whole", check.whole());
                data.put("known", check.known());
                data.put("changed", check.changed());
                data.put("missing", check.missing());
                data.put("extra", check.extra());
            }
            case Verified.Unknown unknown -> data.put("number", "");
            case Verified.NotReadable none -> data.put("number", "");
        }
        return data;
    }

    private static String verdict(Verified verified) {
        return switch (verified) {
            case Verified.Genuine genuine -> "GENUINE";
            case Verified.OtherHash other -> "OTHER_HASH";
            case Verified.ChangedFile changed -> "CHANGED_FILE";
            case Verified.Unknown unknown -> "UNKNOWN";
            case Verified.NotReadable none -> "NOT_READABLE";
            case Verified.Parcel parcel -> "PARCEL";
        };
    }
}
