package id.sidik.operations.base;

import id.sidik.devices.MachineAddress;
import id.sidik.devices.Refusal;
import id.sidik.domain.Road;
import id.sidik.operations.work.Trouble;

/** What each refusal of a machine means to a person, with its stable code; each road has its own words. */
public final class Troubles {
    private Troubles() {}

    public static Trouble of(Refusal refusal, MachineAddress address) {
        return of(refusal, new Road.Network(address.host(), address.port()));
    }

    /** @throws IllegalArgumentException for {@link Refusal.Stopped}, which is a wish and no trouble */
    public static Trouble of(Refusal refusal, Road road) {
        return switch (road) {
            case Road.Serial serial -> onSerial(refusal, serial.toString());
            case Road.WebService service -> onWeb(refusal, service.toString());
            case Road.Network _,Road.Push _,Road.Disk _ -> onNetwork(refusal, road.toString());
        };
    }

    private static Trouble onNetwork(Refusal refusal, String at) {
        return switch (refusal) {
            case Refusal.Unreachable(String detail) -> Trouble.of("NET-201", "trouble.net.unreachable", at, detail);
            case Refusal.NotAMachine(String detail) -> Trouble.of("NET-202", "trouble.net.notAMachine", at, detail);
            case Refusal.NeedsVendorEncryption() -> Trouble.of("NET-203", "trouble.net.encrypted", at);
            case Refusal.Busy() -> Trouble.of("NET-204", "trouble.net.busy", at);
            case Refusal.Broken(String detail) -> Trouble.of("NET-205", "trouble.net.broken", at, detail);
            case Refusal.WrongKey() -> Trouble.of("NET-210", "trouble.net.wrongKey", at);
            case Refusal.KeyLocked() -> Trouble.of("NET-211", "trouble.net.keyLocked", at);
            case Refusal.NoPort(var fault, String detail) -> port(fault, at, detail);
            case Refusal.Stopped() -> throw new IllegalArgumentException("stopping is no trouble");
        };
    }

    private static Trouble onSerial(Refusal refusal, String at) {
        return switch (refusal) {
            case Refusal.Unreachable(String detail) -> Trouble.of("SER-201", "trouble.serial.silent", at, detail);
            case Refusal.NotAMachine(String detail) -> Trouble.of("SER-202", "trouble.serial.noise", at, detail);
            case Refusal.Busy() -> Trouble.of("SER-204", "trouble.serial.busy", at);
            case Refusal.Broken(String detail) -> Trouble.of("SER-205", "trouble.serial.broken", at, detail);
            default -> onNetwork(refusal, at);
        };
    }

    private static Trouble port(id.sidik.devices.PortFault fault, String at, String detail) {
        return switch (fault) {
            case MISSING -> Trouble.of("SER-101", "trouble.serial.missing", at);
            case NO_RIGHTS -> Trouble.of("SER-102", "trouble.serial.noRights", at);
            case IN_USE -> Trouble.of("SER-103", "trouble.serial.inUse", at);
            case UNUSABLE -> Trouble.of("SER-104", "trouble.serial.unusable", at, detail);
        };
    }

    private static Trouble onWeb(Refusal refusal, String at) {
        return switch (refusal) {
            case Refusal.Unreachable(String detail) -> Trouble.of("WEB-201", "trouble.web.unreachable", at, detail);
            case Refusal.NotAMachine(String detail) -> Trouble.of("WEB-202", "trouble.web.notAMachine", at, detail);
            case Refusal.Broken(String detail) -> Trouble.of("WEB-205", "trouble.web.broken", at, detail);
            case Refusal.WrongKey() -> Trouble.of("WEB-210", "trouble.web.wrongKey", at);
            default -> onNetwork(refusal, at);
        };
    }
}
