package id.sidik.devices;

import id.sidik.protocol.FingerTemplate;

/** A finger that somebody shall have in a machine. @param template its uid is not looked at */
public record FingerWish(String pin, FingerTemplate template) {
    PersonFinger place() {
        return new PersonFinger(pin, template.finger());
    }

    /** Tells nobody. */
    @Override
    public String toString() {
        return "a wish for finger " + template.finger();
    }
}
