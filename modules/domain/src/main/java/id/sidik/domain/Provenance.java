package id.sidik.domain;

/** Where a value of a regulation comes from; SECONDARY and ASSUMPTION are shown as "perlu dipastikan". */
public enum Provenance {
    SEED, FOUND, SECONDARY, ASSUMPTION;

    public boolean needsConfirmation() {
        return this == SECONDARY || this == ASSUMPTION;
    }
}
