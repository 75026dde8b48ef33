package id.sidik.devices;

import id.sidik.protocol.SingleSource;

/** What the firmware does when command 19 names finger 0 (section 8.6). Learned by reading back, or set for a machine. */
@SingleSource("section 8.6: command 19 with finger 0 deletes all fingers of the person, ZP")
public enum ZeroFinger {
    /** Nobody knows: the person's other fingers are looked at before and after. */
    UNPROVED,
    /** It deletes that finger and no other. */
    ALONE,
    /** All fingers of the person go: the others are written again. */
    TAKES_ALL
}
