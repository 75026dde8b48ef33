package id.sidik.simulator;

import id.sidik.protocol.FingerTemplate;
import id.sidik.protocol.StartEnrol;
import java.util.Optional;

/** Fingers that were enrolled at the sensor go into the machine's stock. */
final class StockDrawer implements EnrolDesk.FingerDrawer {
    private final MachineStock stock;
    private final String serial;

    StockDrawer(MachineStock stock, String serial) {
        this.stock = stock;
        this.serial = serial;
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
        FingerTemplate finger = MadeUpFingers.of(serial, wish.uid(), wish.finger(), wish.flag(),
                stock.register().version());
        stock.register().put(finger);
        return finger.size();
    }
}
