package id.sidik.operations.permits;

import id.sidik.operations.base.Scan;
import id.sidik.operations.work.Trouble;
import id.sidik.operations.work.TroubleException;
import id.sidik.store.Authorship;
import id.sidik.store.PermitDeed;
import id.sidik.store.PermitDeed.Kind;
import id.sidik.store.Tables;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;

/** What is decided of permits that were asked for. Every decision is another fact, for many permits at once or for none. */
public final class DecisionDesk {
    /**
     * Evidence that came later.
     *
     * @param number       of the letter, blank to keep the one that was told
     * @param documentDate the date on it
     * @param submittedOn  the day it was handed in
     */
    public record Evidence(String number, Optional<LocalDate> documentDate, LocalDate submittedOn,
            Optional<Path> scan) {}

    private final Room room;

    DecisionDesk(Room room) {
        this.room = room;
    }

    /**
     * Another person has agreed.
     *
     * @param second who; must not be the operator nor the one who asked, where the office wants two persons
     * @throws TroubleException IZN-106 taken back meanwhile, IZN-107 no reason, IZN-108 no second person
     */
    public void approve(Collection<UUID> permits, String second, String reason) {
        Authorship author = author(reason);
        decide(permits, (tables, one) -> {
            boolean asked = PermitRules.of(tables).secondPerson() || !one.request().permit().approved();
            if (asked && (isSame(second, "") || isSame(second, room.operator())
                    || isSame(second, one.request().author().by())))
                throw new TroubleException(Trouble.of("IZN-108", "trouble.permit.second"));
            return PermitDeed.of(room.newId(), one.id(), Kind.APPROVED, author, second.strip());
        });
    }

    private static boolean isSame(String one, String other) {
        return one.strip().equalsIgnoreCase(other.strip());
    }

    /** @throws TroubleException IZN-106 taken back meanwhile, IZN-107 no reason */
    public void refuse(Collection<UUID> permits, String reason) {
        plain(permits, Kind.REFUSED, reason);
    }

    /** As if nobody had asked; it stays readable. @throws TroubleException IZN-106, IZN-107 */
    public void withdraw(Collection<UUID> permits, String reason) {
        plain(permits, Kind.WITHDRAWN, reason);
    }

    /** Evidence turned out to be false: from now on there is none. @throws TroubleException IZN-106, IZN-107 */
    public void cancelEvidence(Collection<UUID> permits, String reason) {
        plain(permits, Kind.EVIDENCE_CANCELLED, reason);
    }

    private void plain(Collection<UUID> permits, Kind kind, String reason) {
        Authorship author = author(reason);
        decide(permits, (tables, one) -> PermitDeed.of(room.newId(), one.id(), kind, author, ""));
    }

    private Authorship author(String reason) {
        if (reason.isBlank()) throw new TroubleException(Trouble.of("IZN-107", "trouble.permit.reason"));
        return room.author(reason);
    }

    /** @throws TroubleException IZN-104 handed in later than today, IZN-106 taken back meanwhile, DOK-1xx */
    public void attach(Collection<UUID> permits, Evidence evidence) {
        if (evidence.submittedOn().isAfter(room.today()))
            throw new TroubleException(Trouble.of("IZN-104", "trouble.permit.handedInLater", evidence.submittedOn()));
        Optional<Scan> scan = evidence.scan().map(Scan::read);
        Authorship author = room.author("");
        decide(permits, (tables, one) -> {
            Optional<String> kept = scan.map(each -> room.shelf().keep(tables, each).sha256());
            return new PermitDeed(room.newId(), one.id(), Kind.EVIDENCE, author, "",
                    Optional.of(evidence.submittedOn()), evidence.documentDate(), evidence.number().strip(),
                    kept.or(one::document));
        });
    }

    private void decide(Collection<UUID> permits, BiFunction<Tables, PermitCase, PermitDeed> deed) {
        room.records().transact(tables -> {
            for (UUID id : permits) {
                PermitCase one = PermitCase.find(tables, id).filter(each -> !each.withdrawn())
                        .orElseThrow(() -> new TroubleException(Trouble.of("IZN-106", "trouble.permit.gone")));
                tables.permits().add(deed.apply(tables, one));
            }
            return permits;
        });
    }
}
