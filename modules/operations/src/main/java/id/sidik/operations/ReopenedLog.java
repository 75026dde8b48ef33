package id.sidik.operations;

import id.sidik.devices.DownloadedLog;
import id.sidik.protocol.MalformedException;
import id.sidik.protocol.PunchDataset;
import id.sidik.protocol.PunchRecord;
import id.sidik.protocol.RejectedRecord;
import id.sidik.protocol.SizedDataset;
import id.sidik.protocol.SoapLog;
import id.sidik.protocol.UserDataset;
import id.sidik.protocol.UserRecord;
import id.sidik.store.Tables;
import java.util.HexFormat;
import java.util.List;
import java.util.OptionalInt;

/**
 * A download opened again from the archive, decoded anew and looked up line by line.
 *
 * @param inJournal   punches that were found in the journal
 * @param quarantined rows that were found in the quarantine
 * @param same        whether the decoded records are those of the download
 * @param lines       records and rejected rows that were decoded
 */
record ReopenedLog(long inJournal, long quarantined, boolean same, long lines) {
    boolean complete() {
        return same && inJournal + quarantined == lines;
    }

    /** @throws id.sidik.store.StoreException when a byte of the archive has changed */
    static ReopenedLog of(Tables tables, PulledLog pulled, String sha, String usersSha) throws MalformedException {
        DownloadedLog log = pulled.log();
        OptionalInt count = log.countsBefore().map(counts -> OptionalInt.of(counts.punches()))
                .orElse(OptionalInt.empty());
        byte[] raw = tables.archive().open(sha).orElseThrow(() -> new MalformedException("not in the archive"));
        byte[] users = tables.archive().open(usersSha).orElseThrow(() -> new MalformedException("not in the archive"));
        PunchDataset again = log.form().equals(SoapLog.FORM)
                ? SoapLog.read(raw).dataset()
                : PunchDataset.decode(SizedDataset.of(raw).records(), count).withPinsOf(users(users));
        PunchIntake intake = intake(pulled, again);
        return new ReopenedLog(tables.punches().countPresent(intake.punches()),
                tables.quarantine().countPresent(intake.quarantined()), again.equals(log.punches()),
                intake.punches().size() + (long) intake.quarantined().size());
    }

    private static List<UserRecord> users(byte[] raw) throws MalformedException {
        return raw.length == 0
                ? List.of()
                : UserDataset.decode(SizedDataset.of(raw).records(), OptionalInt.empty())
                        .users();
    }

    private static PunchIntake intake(PulledLog pulled, PunchDataset again) {
        PunchIntake intake = new PunchIntake(pulled.machine().id(), pulled.machine().zone(),
                id.sidik.domain.PunchSource.WIRE, pulled.receivedAt());
        for (PunchRecord record : again.punches())
            intake.take(record.pin(), record.at(), record.verify(), record.state(), record.workCode(),
                    () -> HexFormat.of().formatHex(pulled.log().raw(record)));
        for (RejectedRecord rejected : again.rejected())
            intake.refuse("", rejected.why(), HexFormat.of().formatHex(rejected.bytes()));
        return intake;
    }
}
