package id.sidik.protocol;

import java.time.LocalDateTime;

/**
 * A punch of a flash-disk file (usb-files section 2).
 *
 * @param row      line of the file, from 1
 * @param pin      without the blanks that pad it, with its leading zeros
 * @param at       the machine's wall time
 * @param device   number of the machine among those of the office, 0–65535; not its serial number
 * @param state    raw in/out code, 0–255
 * @param verify   raw verify code, 0–255
 * @param workCode 0–4294967295
 */
public record AttlogLine(int row, String pin, LocalDateTime at, int device, int state, int verify, long workCode)
        implements
            AttlogRow {}
