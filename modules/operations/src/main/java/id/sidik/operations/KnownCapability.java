package id.sidik.operations;

import id.sidik.devices.Capability;
import id.sidik.devices.Transport;
import id.sidik.domain.Machine;
import id.sidik.domain.Road;
import id.sidik.store.Tables;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** The capability record of a machine for a hand that changes it; one that was never read begins with what is assumed. */
record KnownCapability(Tables tables, Machine machine) {
    Capability read() {
        return text().flatMap(kept -> CapabilityText.read(kept).capability())
                .orElseGet(() -> Capability.assumed(transport()));
    }

    private Optional<String> text() {
        return tables.machines().capability(machine.id());
    }

    /** A line of the record, blank for none. */
    String line(String name) {
        return text().map(kept -> CapabilityText.read(kept).text(name)).orElse("");
    }

    void change(UnaryOperator<Capability> deed) {
        tables.machines().saveCapability(machine.id(), CapabilityText.write(text(), deed.apply(read())));
    }

    /** What these lines told is to be found out anew. */
    void forget(String... names) {
        List<String> gone = List.of(names);
        text().ifPresent(kept -> tables.machines().saveCapability(machine.id(), kept.lines()
                .filter(line -> !gone.contains(line.split("=", 2)[0])).collect(Collectors.joining("\n"))));
    }

    private Transport transport() {
        return switch (machine.road()) {
            case Road.Serial _ -> Transport.SERIAL;
            case Road.WebService _ -> Transport.WEB;
            case Road.Network _,Road.Push _,Road.Disk _ -> Transport.TCP;
        };
    }
}
