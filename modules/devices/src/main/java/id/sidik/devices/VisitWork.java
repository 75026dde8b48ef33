package id.sidik.devices;

/** What is done with a machine while it is spoken with. */
@FunctionalInterface
public interface VisitWork<T> {
    /** @throws MachineException when the machine cannot be asked any further, or the person asked to stop */
    T run(Visit visit) throws MachineException;
}
