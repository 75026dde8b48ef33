package id.sidik.operations.roads;

/**
 * A serial port where a modem may stand.
 *
 * @param device the path or name to open
 * @param name   as the system describes it
 * @param usb    vendor and product; blank when it is no USB
 */
public record ModemPortLine(String device, String name, String usb) {}
