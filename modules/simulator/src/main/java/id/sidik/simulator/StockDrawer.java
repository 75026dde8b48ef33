package id.sidik.simulator;

import id.sidik.protocol.StartEnrol;
import java.util.Optional;

/** Fingers that were enrolled at the sensor go into the machine's stock. */
final class StockDrawer implements EnrolDesk.FingerDrawer {
    private static final int SIZE = 1180;
    private static final int STEP = 7;

    private final MachineStock stock;

    StockDrawer(MachineStock stock) {
        this.stock = stock;
    }

    @Override
    public Optional<StartEnrol> known(StartEnrol wish) {
        return stock.people().stream()
                .filter(person -> wish.pin().isEmpty() ? person.uid() == wish.uid() : person.pin().equals(wish.pin()))
                .findFirst()
                .map(person -> new StartEnrol(person.pin(), person.uid(), wish.finger(), wish.flag()));
    }

    @Override
    public int keep(StartEnrol wish) {
        return SIZE + wish.uid() * STEP % 97 + wish.finger();
    }
}
