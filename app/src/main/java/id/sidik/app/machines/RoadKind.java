package id.sidik.app.machines;

import id.sidik.domain.Road;

/** The kinds of road in the form of a machine, in the order in which they are offered. */
public enum RoadKind {
    NETWORK, SERIAL, WEB, DISK, PUSH;

    static RoadKind of(Road road) {
        return switch (road) {
            case Road.Network _ -> NETWORK;
            case Road.Serial _ -> SERIAL;
            case Road.WebService _ -> WEB;
            case Road.Disk _ -> DISK;
            case Road.Push _ -> PUSH;
        };
    }

    public String key() {
        return "machineForm.road." + name();
    }

    /** What the office should know before it takes this road. */
    public String hintKey() {
        return "machineForm.road.hint." + name();
    }

    /** Whether the laptop asks the machine over it; else there is nothing to test. */
    public boolean canBeAsked() {
        return this == NETWORK || this == SERIAL || this == WEB;
    }

    /** Whether an address on the network belongs to it. */
    public boolean hasAddress() {
        return this == NETWORK || this == WEB;
    }
}
