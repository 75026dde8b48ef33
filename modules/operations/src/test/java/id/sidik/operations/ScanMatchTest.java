package id.sidik.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import id.sidik.devices.MachineAddress;
import id.sidik.devices.MachineIdentity;
import id.sidik.devices.Refusal;
import id.sidik.devices.Transport;
import id.sidik.devices.lan.Found;
import id.sidik.devices.lan.Found.What;
import id.sidik.devices.lan.Mac;
import id.sidik.domain.Machine;
import id.sidik.domain.MachineId;
import id.sidik.domain.Road;
import id.sidik.operations.ScanRow.State;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What somebody at an address is to an office that has two machines: Lobi at .10, Gudang at .20. */
class ScanMatchTest {
    private static final MachineId LOBBY = new MachineId("LOBI-1");
    private static final MachineId YARD = new MachineId("GUDANG-1");
    private static final Mac LOBBY_CARD = new Mac("02:00:00:00:00:10");
    private static final Mac YARD_CARD = new Mac("02:00:00:00:00:20");
    private static final Mac STRANGE_CARD = new Mac("02:00:00:00:00:99");
    private static final KnownMachines KNOWN = new KnownMachines(List.of(machine(LOBBY, "Lobi", 10),
            machine(YARD, "Gudang", 20)), Map.of(LOBBY_CARD, LOBBY, YARD_CARD, YARD));

    private static Machine machine(MachineId id, String name, int host) {
        return new Machine(id, name, "192.168.1." + host, 4370, 7, OfficeFixture.WIB);
    }

    private static Optional<ScanRow> row(int host, Optional<Mac> card, What what) {
        return new ScanMatch(KNOWN, OfficeFixture.WIB)
                .row(new Found(new MachineAddress("192.168.1." + host, 4370), card, what));
    }

    private static What told(String serial) {
        return new What.Told(new MachineIdentity(serial, "X100-C", "Ver 6.60", "", "", "10"), Optional.empty(),
                Optional.empty(), Transport.TCP);
    }

    private static What refused(Refusal why) {
        return new What.Refused(why, Transport.UDP);
    }

    private static Arguments at(int host, Mac card, What what, State state, String about) {
        return arguments(host, Optional.ofNullable(card), what, state, about);
    }

    static Stream<Arguments> everybody() {
        return Stream.of(at(10, LOBBY_CARD, told("LOBI-1"), State.KNOWN, "Lobi"),
                at(10, null, told("LOBI-1"), State.KNOWN, "Lobi"), at(30, null, told("LOBI-1"), State.MOVED, "Lobi"),
                at(20, null, told("LOBI-1"), State.MOVED, "Lobi"), at(30, null, told("BARU"), State.NEW, "-"),
                at(20, null, told("BARU"), State.CLASH, "Gudang"),
                at(10, LOBBY_CARD, refused(new Refusal.WrongKey()), State.KEY_NEEDED, "Lobi"),
                at(10, null, refused(new Refusal.KeyLocked()), State.KEY_NEEDED, "Lobi"),
                at(30, LOBBY_CARD, refused(new Refusal.WrongKey()), State.MOVED, "Lobi"),
                at(20, LOBBY_CARD, refused(new Refusal.WrongKey()), State.CLASH, "Gudang"),
                at(30, STRANGE_CARD, refused(new Refusal.WrongKey()), State.KEY_NEEDED, "-"),
                at(30, null, refused(new Refusal.NeedsVendorEncryption()), State.ENCRYPTED, "-"),
                at(30, null, refused(new Refusal.Busy()), State.BUSY, "-"),
                at(30, YARD_CARD, refused(new Refusal.Busy()), State.BUSY, "Gudang"),
                at(30, null, refused(new Refusal.Broken("gone")), State.BUSY, "-"),
                at(30, null, refused(new Refusal.NotAMachine("page")), State.NOT_A_MACHINE, "-"),
                at(30, null, new What.WebService(80), State.WEB_SERVICE, "-"),
                at(30, null, new What.OtherMake(5005, true), State.OTHER_MAKE, "-"),
                at(10, LOBBY_CARD, new What.Closed(), State.CLOSED, "Lobi"),
                at(10, null, new What.Closed(), State.CLOSED, "Lobi"),
                at(10, STRANGE_CARD, new What.Closed(), State.CLASH, "Lobi"));
    }

    @ParameterizedTest(name = ".{0} {1} {2} is {3}, about {4}")
    @MethodSource("everybody")
    void everybodyIsKnownForWhatHeIs(int host, Optional<Mac> card, What what, State state, String about) {
        ScanRow row = row(host, card, what).orElseThrow();

        assertThat(row.state()).isEqualTo(state);
        assertThat(row.known().map(ScanRow.Known::name).orElse("-")).isEqualTo(about);
        assertThat(row.takeable()).isEqualTo(state == State.MOVED);
        assertThat(row.addable()).isEqualTo(state == State.NEW);
    }

    @Test
    void aComputerInNobodysWayAndAStoppedGreetingAreNotShown() {
        assertThat(row(30, Optional.empty(), new What.Closed())).isEmpty();
        assertThat(row(10, Optional.empty(), refused(new Refusal.Stopped()))).isEmpty();
    }

    @Test
    void aMachineWithoutASerialIsKnownByItsCardNumber() {
        What told = new What.Told(new MachineIdentity("", "X100-C", "", "", "02:00:00:00:00:77", ""),
                Optional.empty(), Optional.empty(), Transport.TCP);

        assertThat(row(30, Optional.empty(), told).orElseThrow().id()).contains(new MachineId("MAC-020000000077"));
    }

    @Test
    void theMachinesOwnWordAboutItsCardComesBeforeTheSystems() {
        What told = new What.Told(new MachineIdentity("BARU", "", "", "", "02:00:00:00:00:77", ""), Optional.empty(),
                Optional.empty(), Transport.TCP);

        assertThat(row(30, Optional.of(STRANGE_CARD), told).orElseThrow().mac()).isEqualTo("02:00:00:00:00:77");
    }

    @Test
    void aKeyIsTriedOnlyWhereItsMachineIsMeant() {
        ScanKeys keys = new ScanKeys(KNOWN, 4370,
                () -> new id.sidik.devices.lan.Neighbours(Map.of("192.168.1.30", LOBBY_CARD)));

        assertThat(keys.applyAsInt("192.168.1.10")).as("its address").isEqualTo(7);
        assertThat(keys.applyAsInt("192.168.1.30")).as("its card elsewhere").isEqualTo(7);
        assertThat(keys.applyAsInt("192.168.1.40")).as("a stranger").isZero();
    }

    @Test
    void onlyMachinesOnTheNetworkHaveAnAddressThere() {
        Machine serial = machine(LOBBY, "Lobi", 10).by(new Road.Serial("COM3", 115_200, 1));

        assertThat(KnownMachines.isAt(serial, "192.168.1.10", 4370)).isFalse();
        assertThat(KNOWN.at("192.168.1.10", 4371)).isEmpty();
        assertThat(KNOWN.cardOf(YARD)).contains(YARD_CARD);
    }
}
