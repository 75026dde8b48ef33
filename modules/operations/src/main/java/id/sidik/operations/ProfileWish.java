package id.sidik.operations;

/**
 * What a profile is to be made from.
 *
 * @param regulation   id of the pack
 * @param pattern      of the pack, for example "5D"
 * @param ramadan      the hours inside Ramadan
 * @param bells        ring at the start and at the end of work
 * @param stateChanges switch the machine from coming to leaving in the middle of the day; which of the sixteen changes
 *                     stands for which state is told by no source
 */
public record ProfileWish(String regulation, String pattern, boolean ramadan, boolean bells, boolean stateChanges) {}
