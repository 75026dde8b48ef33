package id.sidik.app.cli;

import id.sidik.operations.Office;
import id.sidik.operations.centre.CityDesks;

/** The way to the city's desks: with the account that a command names, or with the one that the office keeps. */
final class CityDoor {
    private CityDoor() {}

    interface Work<T, E extends Exception> {
        T of(CityDesks city) throws E;
    }

    static <T, E extends Exception> T open(SidikCommand root, CentreServer server, Work<T, E> work) throws E {
        if (server.named()) return work.of(CityDesks.of(server.address(""), root.clock()));
        try (Office office = root.open()) {
            return work.of(office.centre().city());
        }
    }
}
