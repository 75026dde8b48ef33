package id.sidik.operations;

import id.sidik.operations.base.OfficeDay;
import id.sidik.operations.base.Records;
import id.sidik.rules.Regulation;
import java.time.Clock;
import java.util.function.Supplier;

/** The desks about who is on the machines and by which fingers, put together. */
record Staffing(MachinePeopleDesk people, BackupDesk backups, ReplaceDesk replacing, FingerDesk fingers,
        ProvisionDesk provisioning) {
    static Staffing of(Records records, Visits visits, UnitDesk unit, Clock clock, BackupKeeper keeper, OfficeDay day,
            Supplier<Regulation> regulation) {
        BackupDesk backups = new BackupDesk(records, visits, clock, keeper, day);
        return new Staffing(new MachinePeopleDesk(records, visits, clock, keeper, day), backups,
                new ReplaceDesk(records, visits, clock, keeper, backups),
                new FingerDesk(records, visits, clock, keeper, day, regulation),
                new ProvisionDesk(records, visits, unit, clock, new Deeds(records, keeper.operator())));
    }
}
