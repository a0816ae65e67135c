package app.unhunch.session.pain;

/// Where it hurts, as a person would point to it.
public enum BodyPart {
    NECK,
    SHOULDER,
    SHOULDER_BLADES,
    LOW_BACK,
    WRIST,
    KNEE,
    ELSEWHERE
}
