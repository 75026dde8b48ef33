package id.sidik.app.leave;

/** What can be decided of permits. */
enum DecisionKind {
    APPROVE, REFUSE, WITHDRAW, ANNUL;

    /** For example "permit.decide.APPROVE". */
    String key() {
        return "permit.decide." + name();
    }
}
