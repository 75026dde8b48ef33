package id.sidik.protocol;

/** Who sees a {@link ShortMessage}, from {@code udata.dat} (usb-files 7). @param uid 1–65535 @param message its id */
public record MessageOwner(int uid, int message) {}
