import Engine

/// The photographs of a session as `ruum photos --json` and `ruum status --json` list them; those taken out are left out.
///
/// `number` is what `photo` is told, `readers` for whom it is approved (`me`: for nobody yet), `time_from` the `camera` or, where it
/// says no time, the `file`.
public func picturesJSON(_ state: State) -> JSON {
    .array(
        state.pictures.kept.map { picture in
            let filed = state.filedPlace(of: picture)
            return .object([
                JSON.Field("id", .string(picture.id.description)),
                JSON.Field("number", .number(state.pictures.number(of: picture.id))),
                JSON.Field("at", .string(picture.taken.iso)),
                JSON.Field("time_from", .string(picture.source.clock.rawValue)),
                JSON.Field("item", .number(filed?.item)),
                JSON.Field("step", .text(filed.flatMap { state.step(at: $0.place, item: $0.item)?.id })),
                JSON.Field("step_key", .text(filed.map { state.key(of: $0.place, item: $0.item) })),
                JSON.Field("readers", .string(picture.readers.rawValue)),
                JSON.Field("caption", .string(picture.caption)),
                JSON.Field("file", .string(picture.source.name)),
                JSON.Field("format", .string(picture.source.format.rawValue)),
                JSON.Field("width", .number(picture.source.width)),
                JSON.Field("height", .number(picture.source.height)),
                JSON.Field("bytes", .number(picture.source.size)),
            ])
        })
}
