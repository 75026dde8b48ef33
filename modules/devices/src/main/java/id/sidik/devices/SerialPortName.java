package id.sidik.devices;

/**
 * A serial port of this laptop.
 *
 * @param device   what it is opened by: the real path, "COM3" or "/dev/ttyUSB0"
 * @param name     what the system calls it, for people
 * @param terminal whether it is the USB port of a fingerprint machine itself (USB id 1B55:B400)
 */
public record SerialPortName(String device, String name, boolean terminal) {
    static final int VENDOR = 0x1B55;
    static final int PRODUCT = 0xB400;

    static SerialPortName of(String device, String name, int vendor, int product) {
        return new SerialPortName(device, name.isBlank() ? device : name, vendor == VENDOR && product == PRODUCT);
    }
}
