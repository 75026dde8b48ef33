package id.sidik.app.machines.diagnosis;

/**
 * What the search for a cause can lead to, besides what it does itself.
 *
 * @param search    looks for the machine on the network
 * @param edit      changes address, port or key
 * @param flashDisk takes the attendance file
 * @param care      opens where the clock is set
 * @param receiver  opens where reports are taken in
 */
public record DiagnosisDeeds(Runnable search, Runnable edit, Runnable flashDisk, Runnable care, Runnable receiver) {}
