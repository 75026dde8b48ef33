package id.sidik.operations;

/** Somebody on a machine whose finger can be taken. @param name of the employee, else as the machine has it, or blank */
public record EnrolPerson(String pin, String name) {
    /** Names no person. */
    @Override
    public String toString() {
        return "a person on a machine";
    }
}
