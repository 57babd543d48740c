//! Variants with the names of associated types, constants and functions of the output.

#![expect(non_camel_case_types, reason = "the names are the point")]

#[derive(::chat_errors::ChatErrorCode, ::core::fmt::Debug)]
#[code(impl(Display, Error, Serialize, Deserialize))]
pub enum Unit {
    #[code(1, "VARIANT_1")]
    Error,
    #[code(2, "VARIANT_2")]
    Err,
    #[code(3, "VARIANT_3")]
    Ok,
    #[code(4, "VARIANT_4")]
    Some,
    #[code(5, "VARIANT_5")]
    None,
    #[code(6, "VARIANT_6")]
    Self_,
    #[code(7, "VARIANT_7")]
    Type,
    #[code(8, "VARIANT_8")]
    VARIANTS,
    #[code(9, "VARIANT_9")]
    CODES,
    #[code(10, "VARIANT_10")]
    TABLE,
    #[code(11, "VARIANT_11")]
    Query,
    #[code(12, "VARIANT_12")]
    from_code,
    #[code(13, "VARIANT_13")]
    from_name,
    #[code(14, "VARIANT_14")]
    from_str,
    #[code(15, "VARIANT_15")]
    from,
    #[code(16, "VARIANT_16")]
    try_from,
    #[code(17, "VARIANT_17")]
    resolve,
    #[code(18, "VARIANT_18")]
    info,
    #[code(19, "VARIANT_19")]
    Serialize,
    #[code(20, "VARIANT_20")]
    Value,
    #[code(21, "VARIANT_21")]
    Unit,
    #[code(22, "VARIANT_22")]
    Output,
    #[code(23, "VARIANT_23")]
    Primitive,
    #[code(24, "VARIANT_24")]
    i32,
    #[code(25, "VARIANT_25")]
    core,
    #[code(26, "VARIANT_26")]
    chat_errors,
    #[code(27, "VARIANT_27")]
    Derived,
    #[code(28, "VARIANT_28")]
    Container,
    #[code(29, "VARIANT_29")]
    FromCodeSupport,
    #[code(30, "VARIANT_30")]
    ChatErrorCode,
    #[code(31, "VARIANT_31")]
    FromCode,
    #[code(32, "VARIANT_32")]
    Table,
    #[code(33, "VARIANT_33")]
    Policies,
    #[code(34, "VARIANT_34")]
    OneOf8,
    #[code(35, "VARIANT_35")]
    row,
    #[code(36, "VARIANT_36")]
    nth,
    #[code(37, "VARIANT_37")]
    get,
    #[code(38, "VARIANT_38")]
    code,
    #[code(39, "VARIANT_39")]
    name,
    #[code(40, "VARIANT_40")]
    kind,
    #[code(41, "VARIANT_41")]
    next_step,
    #[code(42, "VARIANT_42")]
    fmt,
    #[code(43, "VARIANT_43")]
    source,
    #[code(44, "VARIANT_44")]
    serialize,
    #[code(45, "VARIANT_45")]
    deserialize,
    #[code(46, "VARIANT_46")]
    E,
    #[code(47, "VARIANT_47")]
    T,
}

#[derive(::chat_errors::ChatErrorCode, ::core::fmt::Debug)]
#[code(impl(Display, Error, Serialize, Deserialize))]
pub enum Nested {
    #[code(transparent)]
    Error(Unit),
    #[code(unknown)]
    Err(::core::primitive::i32),
    #[code(101, "NESTED_101")]
    from_code,
    #[code(102, "NESTED_102")]
    CODES,
}
