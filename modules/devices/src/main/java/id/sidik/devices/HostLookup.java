package id.sidik.devices;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Finds the address of a host name. The system's resolver cannot be stopped, so it is left behind when it hangs. */
final class HostLookup {
    private HostLookup() {}

    /** @throws MachineException Unreachable or Stopped */
    static InetSocketAddress resolve(MachineAddress address, Limit limit) throws MachineException {
        FutureTask<InetAddress> lookup = new FutureTask<>(() -> InetAddress.getByName(address.host()));
        Thread.ofVirtual().name("host-lookup").start(lookup);
        do {
            Duration slice = limit.slice();
            try {
                return new InetSocketAddress(lookup.get(slice.toNanos(), TimeUnit.NANOSECONDS), address.port());
            } catch (ExecutionException unknown) {
                throw new MachineException(new Refusal.Unreachable("unknown host name"), unknown);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new MachineException(new Refusal.Stopped(), interrupted);
            } catch (TimeoutException stillLooking) {
                continue;
            }
        } while (!limit.passed());
        throw new MachineException(new Refusal.Unreachable("the host name was not found in time"));
    }
}
