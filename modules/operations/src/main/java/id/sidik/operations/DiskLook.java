package id.sidik.operations;

import id.sidik.domain.Machine;
import id.sidik.domain.MachineId;
import id.sidik.intake.StandardReport;
import id.sidik.intake.UnreadableTableException;
import id.sidik.operations.DiskFileLine.Claim;
import id.sidik.operations.DiskFileLine.Kind;
import id.sidik.operations.DiskFileLine.Reject;
import id.sidik.operations.base.Records;
import id.sidik.protocol.AttlogFile;
import id.sidik.protocol.AttlogLine;
import id.sidik.protocol.DiskContent;
import id.sidik.protocol.DiskRecognition;
import id.sidik.protocol.DiskReject;
import id.sidik.protocol.DiskRows;
import id.sidik.protocol.FingerForm;
import id.sidik.protocol.ForeignFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells what one file of a flash disk is and whose. Reads, changes nothing. */
final class DiskLook {
    private static final Pattern NAMED = Pattern
            .compile("(?i)([A-Z0-9-]+)_(?:attlog|AttEncryptLog|StandardReport|user)\\b.*");
    private static final int LONGEST_NUMBER = 5;

    private final Records records;
    private final List<Machine> machines;

    DiskLook(Records records) {
        this.records = records;
        machines = records.read(tables -> tables.machines().list());
    }

    DiskFileLine look(Path file) {
        try {
            if (DiskBytes.tooLarge(file)) return line(file, Kind.FOREIGN, "TOO_LARGE", 0, List.of(), none(), "");
            byte[] bytes = Files.readAllBytes(file);
            return look(file, bytes);
        } catch (IOException unreadable) {
            return line(file, Kind.UNREADABLE, "", 0, List.of(), none(), "");
        }
    }

    private DiskFileLine look(Path file, byte[] bytes) {
        String name = file.getFileName().toString();
        String sha = DiskBytes.sha(bytes);
        return switch (DiskRecognition.of(name, bytes)) {
            case DiskContent.Punches(AttlogFile punches, boolean coded) -> line(file,
                    coded ? Kind.CODED_PUNCHES : Kind.PUNCHES, "", punches.lines().size(),
                    punches.rejected().stream().map(each -> new Reject(each.row(), each.column() == 0
                            ? ""
                            : String.valueOf(each.column()), each.why())).toList(),
                    claim(name, punches), sha);
            case DiskContent.Workbook() -> report(file, name, bytes, sha);
            case DiskContent.Users users -> line(file, Kind.USERS, "", users.count(), rejects(users.people()),
                    claim(name), sha);
            case DiskContent.Fingers fingers -> line(file, kind(fingers.form()), "", fingers.count(),
                    rejects(fingers.fingers()), claim(name), sha);
            case DiskContent.Biometrics all -> line(file, Kind.BIOMETRICS, "", all.count(), rejects(all.templates()),
                    claim(name), sha);
            case DiskContent.Faces faces -> line(file, Kind.FACES, "", faces.count(), List.of(), claim(name), sha);
            case DiskContent.Departments all -> line(file, Kind.DEPARTMENTS, "", all.count(),
                    rejects(all.departments()), claim(name), sha);
            case DiskContent.Messages all -> line(file, Kind.MESSAGES, "", all.count(), rejects(all.messages()),
                    claim(name), sha);
            case DiskContent.Owners all -> line(file, Kind.MESSAGE_OWNERS, "", all.count(), rejects(all.owners()),
                    claim(name), sha);
            case DiskContent.Foreign(ForeignFormat format) -> line(file, Kind.FOREIGN, format.name(), 0, List.of(),
                    none(), sha);
        };
    }

    private DiskFileLine report(Path file, String name, byte[] bytes, String sha) {
        try {
            StandardReport report = StandardReport.read(bytes);
            return line(file, Kind.REPORT, "", report.punches().size(), report.rejected().stream()
                    .map(each -> new Reject(each.row(), each.column(), each.why())).toList(), claim(name), sha);
        } catch (UnreadableTableException none) {
            return line(file, Kind.FOREIGN, ForeignFormat.EXCEL.name(), 0, List.of(), none(), sha);
        }
    }

    private static Kind kind(FingerForm form) {
        return switch (form) {
            case V9 -> Kind.FINGERS_9;
            case V10 -> Kind.FINGERS_10;
            case TEXT -> Kind.FINGERS_TEXT;
        };
    }

    private static List<Reject> rejects(DiskRows<?> rows) {
        return rows.rejected().stream().map((DiskReject each) -> new Reject(each.row(), each.field(), each.why()))
                .toList();
    }

    private static Claim none() {
        return new Claim(Optional.empty(), Optional.empty());
    }

    /** {@code 1_attlog.dat} names the machine's number, {@code SERIAL_attlog.dat} its serial number. */
    private static Claim claim(String name) {
        Matcher named = NAMED.matcher(name);
        if (!named.matches()) return none();
        String first = named.group(1);
        return first.matches("\\d{1," + LONGEST_NUMBER + "}")
                ? new Claim(Optional.empty(), Optional.of(Integer.valueOf(first)))
                : new Claim(Optional.of(first), Optional.empty());
    }

    private static Claim claim(String name, AttlogFile file) {
        Claim byName = claim(name);
        Set<Integer> told = new HashSet<>();
        for (AttlogLine line : file.lines()) told.add(line.device());
        Optional<Integer> number = told.size() == 1 ? Optional.of(told.iterator().next()) : byName.number();
        return new Claim(file.serial().or(byName::serial), number);
    }

    private DiskFileLine line(Path file, Kind kind, String foreign, long rows, List<Reject> rejected, Claim claim,
            String sha) {
        Optional<MachineId> serial = claim.serial().filter(MachineId::isValid).map(MachineId::new);
        List<MachineId> numbered = claim.number()
                .map(number -> records.read(tables -> new DiskNumbers(tables).of(number))).orElse(List.of());
        Optional<MachineId> sure = serial.or(() -> numbered.size() == 1
                ? Optional.of(numbered.getFirst())
                : Optional.empty());
        List<MachineId> candidates = numbered.size() > 1 ? numbered : machines.stream().map(Machine::id).toList();
        return new DiskFileLine(file, kind, foreign, rows, rejected, claim, sure,
                sure.isPresent() ? List.of() : candidates, sha, records.read(tables -> DiskMemory.knows(tables, sha)));
    }
}
