package id.sidik.operations.updates;

import id.sidik.operations.work.Trouble;
import id.sidik.operations.work.TroubleException;

/** What can be wrong with an update, for a person. */
final class UpdateTroubles {
    private UpdateTroubles() {}

    static TroubleException noKey() {
        return of("UPD-101", "noKey");
    }

    static TroubleException signature() {
        return of("UPD-102", "signature");
    }

    static TroubleException form() {
        return of("UPD-103", "form");
    }

    static TroubleException altered(String file) {
        return of("UPD-104", "altered", file);
    }

    static TroubleException unreadable(String place, Throwable why) {
        return new TroubleException(Trouble.of("UPD-105", "trouble.update.unreadable", place), why);
    }

    static TroubleException unwritable(Object place, Throwable why) {
        return new TroubleException(Trouble.of("UPD-106", "trouble.update.unwritable", place), why);
    }

    static TroubleException of(String code, String key, Object... arguments) {
        return new TroubleException(Trouble.of(code, "trouble.update." + key, arguments));
    }
}
