package id.sidik.app.jobs;

import id.sidik.operations.work.Ledger;

/** A line of the job drawer. */
public sealed interface DrawerEntry {
    record Running(RunningJob job) implements DrawerEntry {}

    record Done(Ledger ledger) implements DrawerEntry {}
}
