package id.sidik.protocol;

/** What may happen to frames on their way. */
public enum Delivery {
    /** TCP: every frame once and in its order; frame numbers are not looked at. */
    IN_ORDER,
    /** UDP: frames get lost, doubled and overtaken; the number in the session field says where each belongs. */
    MAY_LOSE
}
