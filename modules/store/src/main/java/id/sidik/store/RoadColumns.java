package id.sidik.store;

import id.sidik.domain.Machine;
import id.sidik.domain.Road;

/** A road as the table of machines keeps it: for a serial line the port's name in host, the machine's number in port. */
record RoadColumns(String kind, String host, int port, int baud) {
    static RoadColumns of(Road road) {
        return switch (road) {
            case Road.Network(String host, int port) -> new RoadColumns("NETWORK", host, port, 0);
            case Road.WebService(String host, int port) -> new RoadColumns("WEB", host, port, 0);
            case Road.Serial(String device, int baud, int number) -> new RoadColumns("SERIAL", device, number, baud);
            case Road.Push() -> new RoadColumns("PUSH", "", Machine.DEFAULT_PORT, 0);
            case Road.Disk() -> new RoadColumns("DISK", "", Machine.DEFAULT_PORT, 0);
        };
    }

    Road road() {
        return switch (kind) {
            case "NETWORK" -> new Road.Network(host, port);
            case "WEB" -> new Road.WebService(host, port);
            case "SERIAL" -> new Road.Serial(host, baud, port);
            case "PUSH" -> new Road.Push();
            case "DISK" -> new Road.Disk();
            default -> throw new StoreException(StoreException.Code.NEWER, "a road of another kind: " + kind);
        };
    }
}
