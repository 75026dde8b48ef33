package id.sidik.devices;

import java.util.List;

/**
 * Where machines listen when nobody has changed it.
 *
 * @param own the port of the machine's own protocol, asked beside a web service for what that does not know
 * @param web where a web service may be, in the order in which it is looked for
 */
public record MachinePorts(int own, List<Integer> web) {
    public MachinePorts {
        web = List.copyOf(web);
    }

    /** 4370, 80 and 8080. */
    public static MachinePorts usual() {
        return new MachinePorts(4370, List.of(80, 8080));
    }
}
