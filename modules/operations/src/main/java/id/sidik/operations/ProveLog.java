package id.sidik.operations;

import id.sidik.devices.CountCheck;
import id.sidik.devices.DownloadedLog;
import id.sidik.operations.ClearingProofs.Check;
import id.sidik.operations.ClearingProofs.Proof;
import id.sidik.operations.work.Job;
import id.sidik.operations.work.Ledger.Line;
import id.sidik.operations.work.Ledger.Tone;
import id.sidik.operations.work.Ledger;
import id.sidik.operations.base.Records;
import id.sidik.operations.base.Sha256;
import id.sidik.operations.work.Trouble;
import id.sidik.operations.work.TroubleException;
import id.sidik.protocol.FreeSizes;
import id.sidik.protocol.MalformedException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Downloads a machine's log once more and gathers what speaks for clearing it. Changes nothing on the machine. */
final class ProveLog {
    private final Records records;

    ProveLog(Records records) {
        this.records = records;
    }

    ClearingProofs prove(PullMachine pull, Job.Progress progress) {
        Ledger ledger = pull.run(progress);
        Optional<PulledLog> pulled = pull.pulled();
        if (pulled.isEmpty())
            throw new TroubleException(new Trouble(ledger.code(), ledger.lines().getFirst().key(),
                    ledger.lines().getFirst().arguments()));
        List<Check> checks = new ArrayList<>();
        progress.at(1, 4, "clear.proof.ARCHIVED");
        checks.add(archived(pulled.get()));
        progress.at(2, 4, "clear.proof.COUNTED");
        checks.add(counted(pulled.get().log()));
        progress.at(3, 4, "clear.proof.REOPENED");
        Optional<ReopenedLog> reopened = reopened(pulled.get());
        checks.add(reopened(reopened));
        progress.at(4, 4, "clear.proof.CENTRE");
        // there is no road to a centre yet: a person has to acknowledge that
        checks.add(new Check(Proof.CENTRE, false, Line.of(Tone.LOOK, "clear.centreNone")));
        return proofs(ledger, pulled.get(), reopened, checks);
    }

    private static ClearingProofs proofs(Ledger ledger, PulledLog pulled, Optional<ReopenedLog> reopened,
            List<Check> checks) {
        long counted = count(pulled.log()).orElse(-1);
        return new ClearingProofs(pulled.machine().id(), ledger, pulled.kept().archiveSha(), counted,
                pulled.kept().read(), reopened.map(ReopenedLog::inJournal).orElse(0L),
                reopened.map(ReopenedLog::quarantined).orElse(0L), checks);
    }

    private static Optional<Integer> count(DownloadedLog log) {
        return log.countsAfter().map(FreeSizes::punches);
    }

    /** The archive has these bytes, under the name that they make themselves. */
    private Check archived(PulledLog pulled) {
        String sha = Sha256.of(pulled.log().rawPunches());
        boolean kept = sha.equals(pulled.kept().archiveSha()) && records.read(tables -> tables.archive().list())
                .stream()
                .anyMatch(download -> download.sha().equals(sha) && download.size() == pulled.log()
                        .rawPunches().length);
        return new Check(Proof.ARCHIVED, kept, kept
                ? Line.of(Tone.GOOD, "clear.archived", sha.substring(0, 12), pulled.log().rawPunches().length)
                : Line.of(Tone.BAD, "clear.notArchived"));
    }

    private static Check counted(DownloadedLog log) {
        long read = log.punches().punches().size();
        boolean agrees = log.check() == CountCheck.AGREES;
        Line why = agrees ? Line.of(Tone.GOOD, "clear.counted", count(log).orElse(0), read) : switch (log.check()) {
            case NOT_TRUSTED -> Line.of(Tone.BAD, "clear.countNotTrusted", read);
            default -> Line.of(Tone.BAD, "clear.countChanged", count(log).orElse(0), read);
        };
        return new Check(Proof.COUNTED, agrees, why);
    }

    /** Empty when it cannot be opened or understood any more. */
    Optional<ReopenedLog> reopened(PulledLog pulled) {
        String users = Sha256.of(pulled.log().rawUsers());
        try {
            return records.read(tables -> {
                try {
                    return Optional.of(ReopenedLog.of(tables, pulled, pulled.kept().archiveSha(), users));
                } catch (MalformedException changed) {
                    return Optional.empty();
                }
            });
        } catch (TroubleException damaged) {
            return Optional.empty();
        }
    }

    private static Check reopened(Optional<ReopenedLog> log) {
        if (log.isEmpty()) return new Check(Proof.REOPENED, false, Line.of(Tone.BAD, "clear.notReopened"));
        ReopenedLog again = log.get();
        return new Check(Proof.REOPENED, again.complete(), again.complete()
                ? Line.of(Tone.GOOD, "clear.reopened", again.inJournal(), again.quarantined())
                : Line.of(Tone.BAD, "clear.reopenedShort", again.inJournal() + again.quarantined(), again.lines()));
    }
}
