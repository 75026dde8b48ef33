package id.sidik.protocol;

/** A department as the newest machines keep it in {@code department.dat} (usb-files 7). @param id 0–255 */
public record Department(int id, String name) {}
