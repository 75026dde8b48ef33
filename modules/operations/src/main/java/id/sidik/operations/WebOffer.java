package id.sidik.operations;

import id.sidik.operations.base.LedgerSheet;
import id.sidik.devices.Machines;
import id.sidik.devices.Refusal;
import id.sidik.devices.Watch;
import id.sidik.domain.Road;
import id.sidik.operations.work.Ledger.Tone;

/** Old boards whose own port gives trouble often have a web service that does not. */
record WebOffer(Machines machines, Road road, int commKey) {
    static boolean mayHelp(Refusal refusal) {
        return switch (refusal) {
            case Refusal.Unreachable _,Refusal.Busy _,Refusal.Broken _,Refusal.NotAMachine _ -> true;
            default -> false;
        };
    }

    void offer(LedgerSheet sheet, Watch watch) {
        if (!(road instanceof Road.Network(String host, int _))) return;
        machines.webService(host, commKey, watch)
                .ifPresent(service -> sheet.line(Tone.LOOK, "ledger.webAnswers", service));
    }
}
