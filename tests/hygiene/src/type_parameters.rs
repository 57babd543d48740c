//! Type parameters, with bounds, defaults and `where` clauses, on fields of every kind.

#[derive(::chat_errors::ChatErrorCode, ::core::fmt::Debug)]
#[code(impl(Display, Error, Serialize))]
pub enum Data<T, U: ::core::clone::Clone + 'static = u8>
where
    T: ::core::convert::Into<u64>,
    for<'a> &'a U: ::core::cmp::PartialEq,
    [T; 3]: ::core::marker::Sized,
{
    #[code(1, "DATA_ONE", retry)]
    One(T),
    #[code(2, "DATA_TWO")]
    Two { left: U, right: [T; 3] },
}

#[derive(::chat_errors::ChatErrorCode, ::core::fmt::Debug)]
#[code(impl(Display, Error, Serialize, Deserialize))]
pub enum Nested<T, U = super::no_prelude::Plain> {
    #[code(3, "NESTED_THREE")]
    Three,
    #[code(transparent)]
    First(T),
    #[code(transparent)]
    Second { source: U },
    #[code(unknown)]
    Unknown(i32),
}

#[derive(::chat_errors::ChatErrorCode, ::core::fmt::Debug)]
#[code(impl(Display, Error, Serialize, Deserialize))]
pub enum Projected<T: ::core::iter::Iterator>
where
    T::Item: ::core::fmt::Debug,
{
    #[code(transparent)]
    Item(T::Item),
    #[code(4, "PROJECTED_FOUR")]
    Four,
}

macro_rules! unformatted {
    ($($item:item)+) => {
        $($item)+
    };
}
unformatted! {
    #[derive(::chat_errors::ChatErrorCode)]
    #[code(impl(Serialize, Deserialize))]
    pub enum Trailing<T,>
    where
        T: ::core::clone::Clone,
    {
        #[code(transparent)]
        Inner(::std::boxed::Box<T>),
    }

    #[derive(::chat_errors::ChatErrorCode)]
    pub enum EmptyClause
    where
    {
        #[code(5, "EMPTY_CLAUSE_FIVE")]
        Five,
    }

    #[derive(::chat_errors::ChatErrorCode)]
    pub enum NoParameters<> {
        #[code(6, "NO_PARAMETERS_SIX")]
        Six,
    }
}
