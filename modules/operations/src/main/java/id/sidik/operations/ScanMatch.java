package id.sidik.operations;

import id.sidik.devices.ClockReading;
import id.sidik.devices.Refusal;
import id.sidik.devices.lan.Found;
import id.sidik.devices.lan.Found.What;
import id.sidik.devices.lan.Mac;
import id.sidik.domain.Machine;
import id.sidik.domain.MachineId;
import id.sidik.operations.ScanRow.State;
import id.sidik.protocol.FreeSizes;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Optional;
import java.util.OptionalLong;

/** Says what somebody at an address is to the office: known, moved, new, in the way, or none of ours. */
final class ScanMatch {
    private final KnownMachines known;
    private final ZoneId zone;

    ScanMatch(KnownMachines known, ZoneId zone) {
        this.known = known;
        this.zone = zone;
    }

    /** Empty for what is of no interest: a computer that is no machine and in no machine's way. */
    Optional<ScanRow> row(Found found) {
        return switch (found.what()) {
            case What.Told told -> Optional.of(told(found, told));
            case What.Refused(Refusal why, var transport) -> refused(found, why, transport.name());
            case What.WebService service -> Optional.of(bare(found, State.WEB_SERVICE, service.port()));
            case What.OtherMake other -> Optional.of(bare(found, State.OTHER_MAKE, other.port()));
            case What.Closed() -> closed(found);
        };
    }

    private ScanRow told(Found found, What.Told told) {
        Optional<MachineId> id = Serials.of(told.identity());
        Optional<Machine> mine = id.flatMap(known::by);
        Optional<Machine> here = owner(found);
        State state = mine.isEmpty()
                ? here.isPresent() ? State.CLASH : State.NEW
                : here.equals(mine) ? State.KNOWN : State.MOVED;
        Optional<Duration> offset = told.clock()
                .map((ClockReading clock) -> clock.offset(mine.map(Machine::zone).orElse(zone)));
        return new ScanRow(found.address().host(), found.address().port(), id, mac(found), told.identity().name(),
                told.identity().firmware(), count(told.counts().map(FreeSizes::users)),
                count(told.counts().map(FreeSizes::punches)), offset, told.transport().name(), state,
                mine.or(() -> here).map(ScanMatch::shown));
    }

    private Optional<ScanRow> refused(Found found, Refusal why, String transport) {
        Optional<State> state = switch (why) {
            case Refusal.WrongKey(),Refusal.KeyLocked() -> Optional.of(guarded(found));
            case Refusal.NeedsVendorEncryption() -> Optional.of(State.ENCRYPTED);
            case Refusal.Busy(),Refusal.Broken _ -> Optional.of(State.BUSY);
            case Refusal.NotAMachine _,Refusal.Unreachable _,Refusal.NoPort _ -> Optional.of(State.NOT_A_MACHINE);
            case Refusal.Stopped() -> Optional.empty();
        };
        return state.map(what -> nameless(found, what, transport, found.address().port()));
    }

    /** A machine that tells nothing may still be known by its card. */
    private State guarded(Found found) {
        Optional<Machine> mine = found.mac().flatMap(known::by);
        Optional<Machine> here = owner(found);
        if (mine.isEmpty() || mine.equals(here)) return State.KEY_NEEDED;
        return here.isPresent() ? State.CLASH : State.MOVED;
    }

    /** A closed port matters where a machine of the list should be. */
    private Optional<ScanRow> closed(Found found) {
        Optional<Machine> here = owner(found);
        if (here.isEmpty()) return Optional.empty();
        Optional<Mac> expected = known.cardOf(here.get().id());
        boolean stranger = expected.isPresent() && found.mac().isPresent() && !expected.equals(found.mac());
        return Optional.of(bare(found, stranger ? State.CLASH : State.CLOSED, found.address().port()));
    }

    private ScanRow bare(Found found, State state, int port) {
        return nameless(found, state, "", port);
    }

    private ScanRow nameless(Found found, State state, String transport, int port) {
        Optional<Machine> mine = found.mac().flatMap(known::by);
        Optional<Machine> about = state == State.CLASH ? owner(found) : mine.or(() -> owner(found));
        return new ScanRow(found.address().host(), port, mine.map(Machine::id), mac(found), "", "",
                OptionalLong.empty(), OptionalLong.empty(), Optional.empty(), transport, state,
                about.map(ScanMatch::shown));
    }

    private Optional<Machine> owner(Found found) {
        return known.at(found.address().host(), found.address().port());
    }

    private static ScanRow.Known shown(Machine machine) {
        return new ScanRow.Known(machine.id(), machine.name(), machine.road().toString());
    }

    private static String mac(Found found) {
        return found.mac().map(Mac::text).orElse("");
    }

    private static OptionalLong count(Optional<Integer> told) {
        return told.isPresent() ? OptionalLong.of(told.get()) : OptionalLong.empty();
    }
}
