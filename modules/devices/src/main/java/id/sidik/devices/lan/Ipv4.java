package id.sidik.devices.lan;

import java.util.OptionalLong;

/** IPv4 addresses as numbers from 0 to 2^32 − 1 and back. */
final class Ipv4 {
    static final long LAST = 0xFFFF_FFFFL;

    private Ipv4() {}

    /** Empty for anything but four decimal numbers of 0–255; never asks a name server. */
    static OptionalLong parse(String text) {
        String[] parts = text.strip().split("\\.", -1);
        if (parts.length != 4) return OptionalLong.empty();
        long address = 0;
        for (String part : parts) {
            if (!part.matches("\\d{1,3}") || Integer.parseInt(part) > 255) return OptionalLong.empty();
            address = address << 8 | Integer.parseInt(part);
        }
        return OptionalLong.of(address);
    }

    static String text(long address) {
        return (address >>> 24 & 0xFF) + "." + (address >>> 16 & 0xFF) + "." + (address >>> 8 & 0xFF) + "."
                + (address & 0xFF);
    }
}
