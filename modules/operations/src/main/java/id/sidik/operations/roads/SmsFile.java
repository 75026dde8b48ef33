package id.sidik.operations.roads;

import id.sidik.intake.TableFile;
import id.sidik.intake.Table;
import id.sidik.intake.UnreadableTableException;
import id.sidik.intake.WrittenMoments;
import id.sidik.intake.sms.Sms;
import id.sidik.intake.sms.SmsBackup;
import id.sidik.intake.sms.SmsExport;
import id.sidik.operations.base.LedgerSheet;
import id.sidik.operations.work.Job;
import id.sidik.operations.work.Ledger;
import id.sidik.operations.work.Ledger.Outcome;
import id.sidik.operations.work.Ledger.Tone;
import id.sidik.operations.work.TroubleException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;

/** The messages that a telephone exported: a table, or the XML of a backup program. */
public final class SmsFile {
    private static final int MOST = 20 << 20;

    private final Room room;
    private final SmsInbox inbox;

    SmsFile(Room room, SmsInbox inbox) {
        this.room = room;
        this.inbox = inbox;
    }

    /** The same file again adds nothing. @throws TroubleException SMS-201 when it is no export of messages */
    public Job<Ledger> take(Path file) {
        return progress -> {
            LedgerSheet sheet = new LedgerSheet("smsImport", String.valueOf(file.getFileName()), room.clock());
            SmsExport export = read(file);
            Map<SmsInbox.Taken, Integer> taken = new EnumMap<>(SmsInbox.Taken.class);
            for (SmsInbox.Taken each : SmsInbox.Taken.values()) taken.put(each, 0);
            int done = 0;
            for (Sms message : export.messages()) {
                if (progress.stopRequested()) return sheet.stopped();
                progress.at(done++, export.messages().size(), "import.storing", file.getFileName());
                taken.merge(inbox.keep(message, "FILE"), 1, Integer::sum);
            }
            return describe(sheet, file, export, taken);
        };
    }

    private SmsExport read(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(MOST + 1);
            if (SmsBackup.looksLike(bytes)) return SmsBackup.read(bytes, room.now());
            Table table = TableFile.read(file);
            return SmsExport.read(table, SmsExport.guess(table), new WrittenMoments(room.zone().get(), false),
                    room.now());
        } catch (UnreadableTableException | IOException unreadable) {
            throw new TroubleException(id.sidik.operations.work.Trouble.of("SMS-201", "trouble.sms.file",
                    file.getFileName()), unreadable);
        }
    }

    private static Ledger describe(LedgerSheet sheet, Path file, SmsExport export,
            Map<SmsInbox.Taken, Integer> taken) {
        int accepted = taken.get(SmsInbox.Taken.ACCEPTED);
        int refused = taken.get(SmsInbox.Taken.REJECTED);
        int known = taken.get(SmsInbox.Taken.KNOWN) + taken.get(SmsInbox.Taken.AGAIN);
        int read = export.messages().size() + export.own() + export.faults().size();
        sheet.figure("read", read).figure("accepted", accepted).figure("refused", refused).figure("known", known)
                .figure("own", export.own()).figure("rejected", export.faults().size());
        sheet.line(Tone.GOOD, "ledger.sms", read, accepted, refused, known, export.own());
        RoadFaults.tell(sheet, file, export.faults());
        if (sheet.asks()) return sheet.close(Outcome.LOOK);
        return sheet.close(accepted + refused == 0 ? Outcome.NOTHING_NEW : Outcome.DONE);
    }
}
