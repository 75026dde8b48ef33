package id.sidik.operations;

import id.sidik.domain.MachineId;
import id.sidik.operations.work.Ledger;

/** Who follows the pull of many machines. Called from any thread; for one machine in order. */
public interface PullWatch {
    PullWatch NONE = new PullWatch() {
        @Override
        public void state(MachineId machine, PullState state) {}

        @Override
        public void at(MachineId machine, long done, long total) {}

        @Override
        public void ended(MachineId machine, Ledger ledger) {}
    };

    void state(MachineId machine, PullState state);

    /** @param total bytes of its log, 0 or less when not known */
    void at(MachineId machine, long done, long total);

    /** Its own sheet, before its last state. */
    void ended(MachineId machine, Ledger ledger);
}
