package id.sidik.operations;

import id.sidik.devices.DownloadedLog;
import id.sidik.domain.Machine;
import id.sidik.protocol.FreeSizes;
import id.sidik.store.Contact;
import id.sidik.store.UuidV7;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;

/** Contacts as the store keeps them, and as the screens see them. */
final class Contacts {
    private Contacts() {}

    static Contact complete(Machine machine, DownloadedLog log, LogKeeper.Kept kept, Instant at) {
        OptionalLong offset = log.clock().map(clock -> OptionalLong.of(clock.offset(machine.zone()).toMillis()))
                .orElse(OptionalLong.empty());
        OptionalLong trip = log.clock().map(clock -> OptionalLong.of(clock.roundTrip().toMillis()))
                .orElse(OptionalLong.empty());
        OptionalLong count = log.countsAfter().or(log::countsBefore).map(FreeSizes::punches)
                .map(punches -> OptionalLong.of(punches)).orElse(OptionalLong.empty());
        OptionalLong room = log.countsAfter().or(log::countsBefore).map(FreeSizes::punchCapacity)
                .filter(told -> told > 0).map(told -> OptionalLong.of(told)).orElse(OptionalLong.empty());
        return kept(machine, kept, at, offset, trip, count, room);
    }

    /** A flash disk brings no clock and no count. */
    static Contact fromDisk(Machine machine, LogKeeper.Kept kept, Instant at) {
        return kept(machine, kept, at, OptionalLong.empty(), OptionalLong.empty(), OptionalLong.empty(),
                OptionalLong.empty());
    }

    private static Contact kept(Machine machine, LogKeeper.Kept kept, Instant at, OptionalLong offset,
            OptionalLong trip, OptionalLong count, OptionalLong room) {
        Contact.Result result = kept.appended().fresh() == 0 ? Contact.Result.NOTHING_NEW : Contact.Result.COMPLETE;
        return new Contact(UuidV7.at(at), machine.id(), at, result, "", offset, trip, count, kept.read(),
                kept.appended().fresh(), kept.appended().known(), kept.quarantined(), kept.unknownPins(),
                Optional.of(kept.archiveSha()), room);
    }

    static Contact without(Machine machine, Contact.Result result, String code, Instant at) {
        return new Contact(UuidV7.at(at), machine.id(), at, result, code, OptionalLong.empty(), OptionalLong.empty(),
                OptionalLong.empty(), 0, 0, 0, 0, 0, Optional.empty());
    }

    static ContactLine line(Contact contact) {
        ContactLine.Result result = switch (contact.result()) {
            case COMPLETE -> ContactLine.Result.COMPLETE;
            case NOTHING_NEW -> ContactLine.Result.NOTHING_NEW;
            case INCOMPLETE -> ContactLine.Result.INCOMPLETE;
            case STOPPED -> ContactLine.Result.STOPPED;
            case UNREACHABLE, WRONG_KEY, FAILED -> ContactLine.Result.REFUSED;
        };
        Optional<Duration> offset = contact.clockOffsetMillis().isPresent()
                ? Optional.of(Duration.ofMillis(contact.clockOffsetMillis().getAsLong()))
                : Optional.empty();
        return new ContactLine(contact.at(), result, contact.code(), offset, contact.machineCount(), contact.read(),
                contact.fresh(), contact.known(), contact.quarantined());
    }
}
