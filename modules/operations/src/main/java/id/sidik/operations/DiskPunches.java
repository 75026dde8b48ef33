package id.sidik.operations;

import id.sidik.domain.LocalSeconds;
import id.sidik.domain.Machine;
import id.sidik.domain.Punch;
import id.sidik.domain.PunchSource;
import id.sidik.intake.StandardReport;
import id.sidik.intake.UnreadableTableException;
import id.sidik.operations.DiskImport.Read;
import id.sidik.operations.work.Trouble;
import id.sidik.operations.work.TroubleException;
import id.sidik.protocol.AttlogFile;
import id.sidik.protocol.AttlogLine;
import id.sidik.protocol.DiskContent;
import id.sidik.protocol.DiskRecognition;
import id.sidik.protocol.RejectedLine;
import id.sidik.store.Appended;
import id.sidik.store.ArchiveKind;
import id.sidik.store.Tables;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/** The punches of one machine's files, by the gate of every road. */
final class DiskPunches {
    /** The state of a punch that tells none. */
    private static final int NO_STATE = 255;

    private final Tables tables;
    private final Machine machine;
    private final Instant now;

    DiskPunches(Tables tables, Machine machine, Instant now) {
        this.tables = tables;
        this.machine = machine;
        this.now = now;
    }

    LogKeeper.Kept keep(List<Read> files) {
        LogKeeper.Kept sum = new LogKeeper.Kept(0, new Appended(0, 0), Map.of(), 0, "");
        for (Read file : files) {
            if (!file.line().kind().punches()) continue;
            String sha = tables.archive().keep(machine.id(), ArchiveKind.FLASH_DISK, file.bytes(),
                    file.line().kind().name(), now);
            LogKeeper.Kept kept = file.line().kind() == DiskFileLine.Kind.REPORT
                    ? report(file, sha)
                    : LogKeeper.keepPunches(tables, attlog(file), sha);
            sum = sum.plus(kept);
        }
        if (!sum.archiveSha().isBlank()) tables.contacts().add(Contacts.fromDisk(machine, sum, now));
        return sum;
    }

    private PunchIntake attlog(Read file) {
        PunchIntake intake = new PunchIntake(machine.id(), machine.zone(), PunchSource.FLASH_DISK, now);
        String name = file.line().file().getFileName().toString();
        if (!(DiskRecognition.of(name, file.bytes()) instanceof DiskContent.Punches(AttlogFile attlog, boolean coded)))
            return intake;
        for (AttlogLine line : attlog.lines())
            intake.take(line.pin(), line.at(), line.verify(), line.state(), line.workCode(), () -> text(line));
        for (RejectedLine line : attlog.rejected()) intake.refuse("", "LINE", line.text());
        return intake;
    }

    /** Minutes that the machine told to the second by another road are known and not written again. */
    private LogKeeper.Kept report(Read file, String sha) {
        PunchIntake intake = new PunchIntake(machine.id(), machine.zone(), PunchSource.DISK_REPORT, now);
        try {
            StandardReport report = StandardReport.read(file.bytes());
            for (StandardReport.Reported each : report.punches())
                intake.take(each.pin(), each.at(), 0, NO_STATE, 0, () -> each.pin() + "\t" + LocalSeconds.format(each
                        .at()));
            for (StandardReport.Unread each : report.rejected())
                intake.refuse("", "LINE", file.line().file().getFileName() + " " + each.column() + each.row());
        } catch (UnreadableTableException changed) {
            throw new TroubleException(Trouble.of("USB-302", "trouble.usb.unreadable",
                    file.line().file().getFileName()), changed);
        }
        List<Punch> all = List.copyOf(new LinkedHashSet<>(intake.punches()));
        List<Punch> untold = tables.punches().untold(machine.id(), all);
        Appended appended = tables.punches().append(untold);
        tables.quarantine().add(intake.quarantined());
        return new LogKeeper.Kept(intake.punches().size() + intake.quarantined().size(),
                new Appended(appended.fresh(), intake.punches().size() - appended.fresh()),
                new HashMap<>(intake.refusals()), tables.punches().countUnknownPins(machine.id()), sha);
    }

    private static String text(AttlogLine line) {
        return String.join("\t", line.pin(), LocalSeconds.format(line.at()), String.valueOf(line.device()),
                String.valueOf(line.state()), String.valueOf(line.verify()), String.valueOf(line.workCode()));
    }
}
