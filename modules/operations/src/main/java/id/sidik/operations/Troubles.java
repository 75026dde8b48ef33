package id.sidik.operations;

import id.sidik.devices.MachineAddress;
import id.sidik.devices.Refusal;

/** What each refusal of a machine means to a person, with its stable code. */
final class Troubles {
    private Troubles() {}

    /** @throws IllegalArgumentException for {@link Refusal.Stopped}, which is a wish and no trouble */
    static Trouble of(Refusal refusal, MachineAddress address) {
        return of(refusal, address.toString());
    }

    /** @param at where the machine was looked for */
    static Trouble of(Refusal refusal, String at) {
        return switch (refusal) {
            case Refusal.Unreachable(String detail) -> Trouble.of("NET-201", "trouble.net.unreachable", at, detail);
            case Refusal.NotAMachine(String detail) -> Trouble.of("NET-202", "trouble.net.notAMachine", at, detail);
            case Refusal.NeedsVendorEncryption() -> Trouble.of("NET-203", "trouble.net.encrypted", at);
            case Refusal.Busy() -> Trouble.of("NET-204", "trouble.net.busy", at);
            case Refusal.Broken(String detail) -> Trouble.of("NET-205", "trouble.net.broken", at, detail);
            case Refusal.WrongKey() -> Trouble.of("NET-210", "trouble.net.wrongKey", at);
            case Refusal.KeyLocked() -> Trouble.of("NET-211", "trouble.net.keyLocked", at);
            case Refusal.Stopped() -> throw new IllegalArgumentException("stopping is no trouble");
        };
    }
}
