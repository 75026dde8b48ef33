package id.sidik.operations.bundle;

import id.sidik.operations.base.LedgerSheet;
import id.sidik.operations.base.Records;
import id.sidik.operations.bundle.AgencyChange.State;
import id.sidik.operations.work.Job;
import id.sidik.operations.work.Ledger;
import id.sidik.operations.work.Ledger.Outcome;
import id.sidik.operations.work.Ledger.Tone;
import id.sidik.operations.work.TroubleException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;

/**
 * Settings packs: what an agency hands to all its laptops, signed with its own key. The first pack's key is trusted when
 * a person has compared its fingerprint; from then on only packs of that key are taken, and never an older one.
 */
public final class AgencyDesk {
    /** How files of this kind end. */
    public static final String ENDING = ".aturan";
    private static final String TRUSTED = "agencyKey";
    private static final String APPLIED = "agencyMade";

    private final Records records;
    private final AgencyReading reading;
    private final AgencyApplying applying;
    private final AgencyMaking making;
    private final Clock clock;

    AgencyDesk(Records records, AgencyReading reading, AgencyApplying applying, AgencyMaking making, Clock clock) {
        this.records = records;
        this.reading = reading;
        this.applying = applying;
        this.making = making;
        this.clock = clock;
    }

    /**
     * Makes the agency's key; whoever has the file and its passphrase speaks for the agency.
     *
     * @param file must not be there yet
     * @return the fingerprint to tell to every technician
     * @throws TroubleException PKU-107 for a short passphrase, PKA-109
     */
    public String newKey(Path file, String passphrase) {
        if (!PassphraseKey.strong(passphrase)) throw BundleFault.WEAK.because(PassphraseKey.SHORTEST);
        return AgencyKey.fingerprint(AgencyKey.make(file, passphrase));
    }

    /** @throws TroubleException PKA-108 … PKA-112, ATR-103 */
    public AgencyLook make(AgencyWish wish, Path target, Path key, String passphrase) {
        AgencyPack pack = making.pack(wish, clock.instant());
        making.write(pack, target, AgencyKey.open(key, passphrase));
        return look(target);
    }

    /** What a pack would change here; nothing is changed. @throws TroubleException PKA-101 … 103, 107, 108, 111 */
    public AgencyLook look(Path file) {
        return look(AgencyPack.read(file), file);
    }

    private AgencyLook look(AgencyPack.Signed signed, Path file) {
        Optional<String> trusted = records.read(tables -> tables.settings().get(TRUSTED));
        try {
            return new AgencyLook(signed.pack().agency(), signed.pack().made(), AgencyKey.fingerprint(signed.key()),
                    trusted.filter(HexFormat.of().formatHex(signed.key())::equals).isPresent(), trusted.isEmpty(),
                    applied().filter(signed.pack().made()::isBefore).isPresent(), reading.changes(signed.pack()));
        } catch (IOException unreadable) {
            throw AgencyFault.UNREADABLE.because(unreadable, file.getFileName());
        }
    }

    /** When the pack that is in use was made; empty before the first. */
    public Optional<Instant> applied() {
        return records.read(tables -> tables.settings().get(APPLIED)).map(text -> Instant.ofEpochMilli(Long.parseLong(
                text)));
    }

    /** The key that is trusted from now on is another: a person has compared the fingerprint with the agency's word. */
    public void forgetKey() {
        records.transact(tables -> {
            tables.settings().remove(TRUSTED);
            return tables;
        });
    }

    /**
     * Applies a pack. It may be repeated.
     *
     * @param confirmed the fingerprint as a person compared it, for the first pack; empty afterwards
     */
    public Job<Ledger> apply(Path file, Optional<String> confirmed) {
        return progress -> {
            LedgerSheet sheet = new LedgerSheet("agencyApply", file.getFileName().toString(), clock);
            try {
                AgencyPack.Signed signed = AgencyPack.read(file);
                AgencyLook look = look(signed, file);
                refuse(look, confirmed);
                applying.apply(signed.pack(), look, sheet);
                note(signed);
                look.changes().stream().filter(change -> change.state() != State.SAME).forEach(change -> sheet.line(
                        Tone.GOOD, "agency.applied." + change.kind(), change.name(), change.after()));
                sheet.figure("changes", look.differing()).figure("same", look.changes().size() - look.differing());
                return sheet.close(sheet.asks()
                        ? Outcome.LOOK
                        : look.differing() > 0
                                ? Outcome.DONE
                                : Outcome.NOTHING_NEW);
            } catch (TroubleException refused) {
                return sheet.fail(refused.trouble());
            }
        };
    }

    private static void refuse(AgencyLook look, Optional<String> confirmed) {
        if (look.first() && confirmed.filter(told -> AgencyKey.same(told, look.fingerprint())).isEmpty())
            throw AgencyFault.UNKNOWN_KEY.because(look.fingerprint());
        if (!look.first() && !look.trusted()) throw AgencyFault.OTHER_KEY.because(look.fingerprint());
        if (look.older()) throw AgencyFault.OLDER.because();
    }

    private void note(AgencyPack.Signed signed) {
        records.transact(tables -> {
            tables.settings().put(TRUSTED, HexFormat.of().formatHex(signed.key()));
            tables.settings().put(APPLIED, String.valueOf(signed.pack().made().toEpochMilli()));
            return tables;
        });
    }
}
