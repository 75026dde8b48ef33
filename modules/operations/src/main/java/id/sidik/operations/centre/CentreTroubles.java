package id.sidik.operations.centre;

import id.sidik.central.CentralException;
import id.sidik.operations.work.Trouble;
import id.sidik.operations.work.TroubleException;

/** What each failure of the centre means to a person. */
final class CentreTroubles {
    private CentreTroubles() {}

    /** @param code as the centre's road tells it, "CEN-101" */
    static Trouble of(String code) {
        for (CentralException.Code each : CentralException.Code.values())
            if (each.toString().equals(code)) return Trouble.of(code, "trouble.central." + each.name());
        return Trouble.of(code, "trouble.central.OTHER");
    }

    static TroubleException of(CentralException failed) {
        return new TroubleException(of(failed.code().toString()), failed);
    }
}
