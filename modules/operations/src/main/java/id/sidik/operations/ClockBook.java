package id.sidik.operations;

import id.sidik.devices.ClockReading;
import id.sidik.domain.Machine;
import id.sidik.domain.MachineId;
import id.sidik.operations.base.Records;
import id.sidik.store.KeptReading.Occasion;
import id.sidik.store.KeptReading;
import id.sidik.store.KeptSetting;
import id.sidik.store.UuidV7;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** What clocks have shown and how they were set, as the store keeps it. */
final class ClockBook {
    private final Records records;

    ClockBook(Records records) {
        this.records = records;
    }

    List<ClockMoment> moments(MachineId machine, Instant since) {
        return records.read(tables -> tables.clocks().points(machine, since)).stream()
                .map(point -> new ClockMoment(point.at(), point.offset(), point.uncertainty())).toList();
    }

    void keep(Machine machine, ClockReading reading, Occasion occasion) {
        Duration offset = reading.offset(machine.zone());
        KeptReading kept = new KeptReading(UuidV7.at(reading.laptopTime()), machine.id(), reading.laptopTime(),
                reading.machineTime().truncatedTo(ChronoUnit.SECONDS), offset, reading.uncertainty(),
                reading.roundTrip(), occasion);
        records.transact(tables -> {
            tables.clocks().add(kept);
            return kept;
        });
    }

    void keep(KeptSetting setting) {
        records.transact(tables -> {
            tables.clocks().add(setting);
            return setting;
        });
    }

    List<ClockSetting> settings(MachineId machine, int most) {
        return records.read(tables -> tables.clocks().settings(machine, most)).stream()
                .map(kept -> new ClockSetting(kept.at(), kept.by(), kept.reason(), kept.scheduled(), kept.before(),
                        kept.after(), kept.result()))
                .toList();
    }
}
