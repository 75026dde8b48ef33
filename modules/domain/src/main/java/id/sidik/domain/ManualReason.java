package id.sidik.domain;

/** Why a presence was written by hand (rule model, section 1: {@code manual}). */
public enum ManualReason {
    DEVICE_DOWN, NOT_ENROLLED, FINGER_UNREADABLE, NO_NETWORK, FORCE_MAJEURE
}
