package id.sidik.operations.centre;

import id.sidik.central.Credentials;

/** A fresh account of the centre: shown once, or written to a file. */
public record CentreKeys(String account, String password) {
    static CentreKeys of(Credentials fresh) {
        return new CentreKeys(fresh.account(), fresh.password());
    }

    /** Never the password. */
    @Override
    public String toString() {
        return "CentreKeys[" + account + "]";
    }
}
